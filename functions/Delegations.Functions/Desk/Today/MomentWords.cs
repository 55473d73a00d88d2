using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;

namespace Delegations.Desk.Today;

/// <summary>How far off something is, in words.</summary>
internal static class MomentWords
{
    public static string Over(Language language) => language.Say(en: "over", fr: "terminée", nl: "voorbij", de: "vorbei");

    public static string Cancelled(Language language) => language.Say(en: "cancelled", fr: "annulée", nl: "geannuleerd", de: "abgesagt");

    public static string Untimed(Language language) => language.Say(en: "no time given", fr: "sans horaire", nl: "geen tijdstip", de: "ohne Uhrzeit");

    /// <summary><c>running, until 11:00 (25 minutes left)</c>.</summary>
    public static string Running(LocalTime until, Duration left, Language language)
    {
        var (end, span) = (DateWords.Time(until), Span(left, language));
        return language.Say(
            en: $"running, until {end} ({span} left)", fr: $"en cours, jusqu’à {end} (encore {span})",
            nl: $"bezig, tot {end} (nog {span})", de: $"läuft, bis {end} (noch {span})");
    }

    /// <summary><c>in 25 minutes</c>; from the next day on by days: <c>tomorrow</c>, <c>in 3 days</c>.</summary>
    public static string Until(ZonedDateTime now, ZonedDateTime start, Language language)
    {
        var left = start.ToInstant() - now.ToInstant();
        var days = Period.DaysBetween(now.Date, start.Date);
        if (days > 1)
        {
            return language.Say(en: $"in {days} days", fr: $"dans {days} jours", nl: $"over {days} dagen", de: $"in {days} Tagen");
        }

        return days is 1 && left > Duration.FromHours(6)
            ? language.Say(en: "tomorrow", fr: "demain", nl: "morgen", de: "morgen")
            : language.Say(en: $"in {Span(left, language)}", fr: $"dans {Span(left, language)}", nl: $"over {Span(left, language)}", de: $"in {Span(left, language)}");
    }

    /// <summary>Rounded up, so that nothing is said to be there before it is: <c>25 minutes</c>, <c>2 h 10 min</c>.</summary>
    private static string Span(Duration span, Language language)
    {
        var minutes = (int)Math.Ceiling(span.TotalMinutes);
        var (hours, rest) = (minutes / 60, minutes % 60);
        return hours > 0
            ? language.Say(en: $"{hours} h", fr: $"{hours} h", nl: $"{hours} u", de: $"{hours} Std.") + (rest > 0 ? $" {rest} min" : "")
            : minutes is 1
            ? language.Say(en: "1 minute", fr: "1 minute", nl: "1 minuut", de: "1 Minute")
            : language.Say(en: $"{minutes} minutes", fr: $"{minutes} minutes", nl: $"{minutes} minuten", de: $"{minutes} Minuten");
    }
}
