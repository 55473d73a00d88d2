using Delegations.Hosting.CustomHandling;
using Delegations.Model;

namespace Delegations.Web;

/// <summary>Says on every page of a local app that it is one: it knows no sign-in, and answers to this computer alone.</summary>
public sealed class LocalNotice(IConfiguration configuration)
{
    /// <summary>The sentence; null behind the Functions host.</summary>
    public string? In(Language language) => configuration[CustomHandler.PortVariable] is { Length: > 0 }
        ? null
        : language.Say(
            en: "Local app: for this computer alone, without sign-in.",
            fr: "Application locale : pour cet ordinateur seulement, sans connexion.",
            nl: "Lokale app: alleen voor deze computer, zonder aanmelding.",
            de: "Lokale App: nur für diesen Rechner, ohne Anmeldung.");
}
