using Delegations.Hosting.CustomHandling;
using Delegations.Model;

namespace Delegations.Web;

/// <summary>Says on every page of a local app that it is one: it knows no sign-in, answers to this computer alone, and what may leave it.</summary>
public sealed class LocalNotice
{
    private readonly bool isLocal;
    private readonly bool mayMail;

    internal LocalNotice(IConfiguration configuration, OutwardMail mail)
    {
        isLocal = configuration[CustomHandler.PortVariable] is not { Length: > 0 };
        mayMail = mail.MayLeave;
    }

    /// <summary>The sentences; null behind the Functions host.</summary>
    public string? In(Language language) => isLocal ? $"{Alone(language)} {(mayMail ? Mailing(language) : Staying(language))}" : null;

    private static string Alone(Language language) => language.Say(
        en: "Local app: for this computer alone, without sign-in.",
        fr: "Application locale : pour cet ordinateur seulement, sans connexion.",
        nl: "Lokale app: alleen voor deze computer, zonder aanmelding.",
        de: "Lokale App: nur für diesen Rechner, ohne Anmeldung.");

    private static string Staying(Language language) => language.Say(
        en: "Nothing leaves this machine: invitations are files in an outbox.",
        fr: "Rien ne quitte cette machine : les invitations sont des fichiers dans une boîte d’envoi.",
        nl: "Niets verlaat deze machine: uitnodigingen zijn bestanden in een postvak UIT.",
        de: "Nichts verlässt diese Maschine: Einladungen sind Dateien in einem Postausgang.");

    private static string Mailing(Language language) => language.Say(
        en: "Invitations of visits that are set to it leave by mail.",
        fr: "Les invitations des visites réglées ainsi partent par courriel.",
        nl: "Uitnodigingen van bezoeken die zo zijn ingesteld, vertrekken per mail.",
        de: "Einladungen von Besuchen, die so eingestellt sind, gehen per Mail hinaus.");
}

/// <summary>Whether the administrator allows any way by which mail leaves by itself.</summary>
internal sealed record OutwardMail(bool MayLeave);
