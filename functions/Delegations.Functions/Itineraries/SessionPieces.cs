using Delegations.Model;

namespace Delegations.Itineraries;

/// <summary>
/// Tells whether two sessions are the pieces of one: it was split into them, or they were merged into it. Either they fill its
/// time one after the other and each says part of its title, or both still carry its whole title ("part 1", "part 2").
/// </summary>
internal static class SessionPieces
{
    /// <summary>How much of the shorter title the longer one must hold, where the times fit.</summary>
    private const double PartOfTitle = 0.6;

    /// <summary>The same where only the titles say it.</summary>
    private const double WholeTitle = 0.95;

    /// <summary>The pieces of one session hardly ever lie further apart.</summary>
    private const int MostDaysApart = 2;

    public static bool Are(SessionTraits whole, SessionTraits one, SessionTraits other) =>
        FillTime(whole.Session, one.Session, other.Session)
            ? whole.Title.ContainmentWith(one.Title) >= PartOfTitle && whole.Title.ContainmentWith(other.Title) >= PartOfTitle
            : CarryTitle(whole, one) && CarryTitle(whole, other) && one.Session.Title != whole.Session.Title && AreParts(one.Session, other.Session);

    private static bool FillTime(Session whole, Session one, Session other) =>
        whole is { LocalStart: { } start, LocalEnd: { } end, End: not null }
        && one is { LocalStart: { } oneStart, LocalEnd: { } oneEnd }
        && other is { LocalStart: { } otherStart, LocalEnd: { } otherEnd }
        && oneStart >= start && otherStart >= start && oneEnd <= end && otherEnd <= end
        && (oneEnd <= otherStart || otherEnd <= oneStart);

    private static bool CarryTitle(SessionTraits whole, SessionTraits piece) => piece.Title.ContainmentWith(whole.Title) >= WholeTitle;

    /// <summary>Not the same thing held twice: "Workshop 1" and "Workshop 2", near each other at the same place.</summary>
    private static bool AreParts(Session one, Session other) =>
        one.Title != other.Title
        && one.Place == other.Place
        && one.Date is { } first && other.Date is { } second
        && Math.Abs(NodaTime.Period.DaysBetween(first, second)) <= MostDaysApart;
}
