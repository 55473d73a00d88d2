using Delegations.Model;
using NodaTime.Text;

namespace Delegations.Documents.Tests.Reading.Formats.Trees;

/// <summary>Writes sessions as lines, so that tables of tests say what they expect in one place.</summary>
internal static class TreeReadings
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary><c>2031-03-10 09:00–10:00 Title | place | people</c>, empty parts left out.</summary>
    public static IEnumerable<string> Lines(string text, string fileName) => Readings.ReadText(text, fileName).Sessions.Select(Line);

    public static string Line(Session session)
    {
        var date = session.Date is { } day ? LocalDatePattern.Iso.Format(day) : "";
        var start = session.Start is { } from ? Clock.Format(from) : "";
        var end = session.End is { } until ? "–" + Clock.Format(until) : "";
        var people = string.Join("; ", session.Speakers.Concat(session.Hosts).Select(Person));
        return string.Join(" | ", new[] { string.Join(' ', new[] { date, start + end, session.Title }.Where(word => word.Length > 0)), session.Place, people }.Where(part => part.Length > 0));
    }

    private static string Person(Mention mention)
    {
        var details = string.Join(", ", new[] { mention.Function, mention.Organisation }.Where(detail => detail is not null));
        return details.Length > 0 ? $"{mention.Name} ({details})" : mention.Name;
    }
}
