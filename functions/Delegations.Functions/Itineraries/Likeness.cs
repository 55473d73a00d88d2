using Delegations.Model;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>How alike two sessions are, from 0 to 1, where any of day, start, title, place and people may have changed.</summary>
internal static class Likeness
{
    /// <summary>At and above it two sessions are the same without asking.</summary>
    public const double Certain = 0.62;

    /// <summary>Below it they are different without asking.</summary>
    public const double Unlike = 0.42;

    private const double TitleWeight = 0.45;
    private const double DayWeight = 0.15;
    private const double StartWeight = 0.15;
    private const double PlaceWeight = 0.12;
    private const double PeopleWeight = 0.13;
    private static readonly long FullDriftMinutes = 120;

    public static double Between(Session one, Session other) =>
        (TitleWeight * OfTexts(one.Title, other.Title))
        + (DayWeight * (one.Date == other.Date ? 1 : 0))
        + (StartWeight * OfTimes(one.Start, other.Start))
        + (PlaceWeight * OfTexts(one.Place, other.Place))
        + (PeopleWeight * OfTexts(Names(one), Names(other)));

    /// <summary>Dice's coefficient over pairs of letters: indifferent to order and to small changes.</summary>
    public static double OfTexts(string one, string other)
    {
        var (first, second) = (Pairs(NameKey.Fold(one)), Pairs(NameKey.Fold(other)));
        if (first.Count is 0 && second.Count is 0)
        {
            return 1;
        }

        var shared = first.Sum(pair => Math.Min(pair.Value, second.GetValueOrDefault(pair.Key)));
        return 2.0 * shared / (first.Values.Sum() + second.Values.Sum());
    }

    private static double OfTimes(LocalTime? one, LocalTime? other) => (one, other) switch
    {
        (null, null) => 1,
        ({ } first, { } second) => Math.Max(
            0, 1 - (Math.Abs(Period.Between(first, second, PeriodUnits.Minutes).Minutes) / (double)FullDriftMinutes)),
        _ => 0,
    };

    private static string Names(Session session) =>
        string.Join(' ', session.Speakers.Concat(session.Hosts).Select(mention => mention.Name).Order(StringComparer.Ordinal));

    private static Dictionary<string, int> Pairs(string text)
    {
        var padded = $" {text} ";
        return text.Length is 0
            ? []
            : Enumerable.Range(0, padded.Length - 1)
                .Select(at => padded.Substring(at, 2))
                .GroupBy(pair => pair, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }
}
