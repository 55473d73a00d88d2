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

    /// <summary>A pair that leads every other by less than this is no better than a guess, however alike it is.</summary>
    public const double ClearLead = 0.03;

    /// <summary>How alike the titles of the same session are where neither place nor people stayed.</summary>
    private const double EnoughOfTitle = 0.5;

    private const double TitleWeight = 0.45;
    private const double DayWeight = 0.15;
    private const double StartWeight = 0.15;
    private const double PlaceWeight = 0.12;
    private const double PeopleWeight = 0.13;
    private const double FullDriftMinutes = 120;

    /// <summary>The likeness; 0 for whatever is below <see cref="Unlike"/>.</summary>
    public static double Between(SessionTraits one, SessionTraits other)
    {
        var likeness = (TitleWeight * one.Title.LikenessTo(other.Title))
            + (DayWeight * (one.Session.Date == other.Session.Date ? 1 : 0))
            + (StartWeight * OfTimes(one.Session.Start, other.Session.Start));

        // Most pairs of a long itinerary end here.
        if (likeness + PlaceWeight + PeopleWeight < Unlike)
        {
            return 0;
        }

        // What neither side names says nothing of whether they are the same: the rest then counts for more.
        var placeWeight = one.Place.IsEmpty && other.Place.IsEmpty ? 0 : PlaceWeight;
        var peopleWeight = one.People.IsEmpty && other.People.IsEmpty ? 0 : PeopleWeight;
        likeness += (placeWeight * one.Place.LikenessTo(other.Place)) + (peopleWeight * one.People.LikenessTo(other.People));
        likeness /= TitleWeight + DayWeight + StartWeight + placeWeight + peopleWeight;
        return likeness < Unlike ? 0 : likeness;
    }

    /// <summary>Whether more than the time speaks for two sessions being the same: many a thing takes the slot of another.</summary>
    public static bool IsBorneOut(SessionTraits one, SessionTraits other) =>
        one.Title.LikenessTo(other.Title) >= EnoughOfTitle || AreOne(one.Place, other.Place) || AreOne(one.People, other.People);

    private static bool AreOne(LetterPairs one, LetterPairs other) => !one.IsEmpty && one.LikenessTo(other) >= 1;

    private static double OfTimes(LocalTime? one, LocalTime? other) => (one, other) switch
    {
        (null, null) => 1,
        ({ } first, { } second) => Math.Max(0, 1 - (Math.Abs(MinutesOf(first) - MinutesOf(second)) / FullDriftMinutes)),
        _ => 0,
    };

    private static int MinutesOf(LocalTime time) => (time.Hour * 60) + time.Minute;
}

/// <summary>What is compared of a session, made ready once.</summary>
internal sealed record SessionTraits(Session Session, LetterPairs Title, LetterPairs Place, LetterPairs People)
{
    public static SessionTraits Of(Session session) => new(
        session,
        LetterPairs.Of(session.Title),
        LetterPairs.Of(session.Place),
        LetterPairs.Of(string.Join(' ', session.Speakers.Concat(session.Hosts).Select(mention => mention.Name).Order(StringComparer.Ordinal))));
}
