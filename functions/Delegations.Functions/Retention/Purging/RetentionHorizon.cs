using System.Globalization;
using Delegations.Model;

namespace Delegations.Retention.Purging;

/// <summary>How far ahead somebody looks, in days from now.</summary>
internal static class RetentionHorizon
{
    public const string Parameter = "days";

    /// <summary>What goes before somebody looks again.</summary>
    public const int Usual = 31;

    /// <summary>A century: whatever goes at all.</summary>
    public const int Most = 36500;

    /// <summary>Null where something else than a number of days is asked for.</summary>
    public static int? DaysIn(HttpRequest request) => request.Query[Parameter].ToString() is not { Length: > 0 } asked
        ? Usual
        : int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= Most ? days : null;

    public static string Requirement(Language language) => language.Say(
        en: $"“days” is a number from 0 to {Most}.", fr: $"« days » est un nombre de 0 à {Most}.", nl: $"“days” is een getal van 0 tot {Most}.", de: $"„days“ ist eine Zahl von 0 bis {Most}.");
}
