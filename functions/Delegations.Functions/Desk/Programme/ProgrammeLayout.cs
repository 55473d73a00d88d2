using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Desk.Programme;

/// <summary>
/// Lays a version's sessions out by day, each with what was found about it: all on one page as long as that stays light, else a day at
/// a time.
/// </summary>
internal sealed class ProgrammeLayout
{
    /// <summary>Beyond these, a page shows one day, and at most so many sessions of it.</summary>
    public const int MostSessions = 400;

    /// <summary>Further days are folded, unless something is to be done in them.</summary>
    private const int MostOpenDays = 10;

    private readonly Itinerary itinerary;
    private readonly Language language;
    private readonly string page;
    private readonly ProgrammeWish wish;
    private readonly PlaceMatcher places;
    private readonly Lazy<ILookup<SessionId, Finding>> found;
    private readonly List<IGrouping<string, Session>> days;

    public ProgrammeLayout(Itinerary itinerary, ProgrammeWish wish, string page, Language language)
    {
        (this.itinerary, this.wish, this.page, this.language) = (itinerary, wish, page, language);
        places = new PlaceMatcher(itinerary.Sessions);
        days = [.. itinerary.Sessions.GroupBy(ProgrammeWish.DayOf, StringComparer.Ordinal)];
        found = new(() => itinerary.Findings
            .Select(finding => (Finding: finding, Session: places.Find(finding.Place)))
            .Where(pair => pair.Session is not null)
            .ToLookup(pair => pair.Session!.Id, pair => pair.Finding)); // where none is meant, it was left out
    }

    private bool IsLong => itinerary.Sessions.Count > MostSessions;

    /// <summary>Where the session of a place is shown; null where no session is known to be there.</summary>
    public string? AddressOf(string place)
    {
        if (places.Find(place) is not { } session)
        {
            return null;
        }

        var anchor = $"#session-{session.Id}";
        return IsLong ? (wish with { Day = ProgrammeWish.DayOf(session), From = PageOf(session) }).AddressOn(page) + anchor : anchor;
    }

    public ProgrammeDays Days()
    {
        if (!IsLong)
        {
            return new ProgrammeDays([.. days.Select((day, index) => Whole(day, index))]);
        }

        return days.Find(day => day.Key == wish.Day) is { } wanted
            ? One(wanted)
            : new ProgrammeDays([.. days.Select(day => PartOf(day) with { Address = AddressOfDay(day.Key, 0) })], ProgrammeWords.DayByDay(MostSessions, language));
    }

    private ProgrammeDays One(IGrouping<string, Session> day)
    {
        var sessions = day.Skip(wish.From).Take(MostSessions).ToList();
        var (first, last, all) = (wish.From + 1, wish.From + sessions.Count, day.Count());
        return new ProgrammeDays(
            [PartOf(day) with { Sessions = [.. sessions.Select(LineOf)] }],
            sessions.Count < all ? ProgrammeWords.PartOfDay(first, last, all, language) : ProgrammeWords.OneDay(days.Count, language))
        {
            All = (wish with { Day = "", From = 0 }).AddressOn(page),
            Next = last < all && sessions.Count > 0 ? AddressOfDay(day.Key, last) : null,
        };
    }

    private DayPart Whole(IGrouping<string, Session> day, int index)
    {
        var part = PartOf(day);
        return part with
        {
            Sessions = [.. day.Select(LineOf)],
            IsFolded = index >= MostOpenDays && part.Errors + part.Warnings is 0 && day.Key != wish.Day,
        };
    }

    private DayPart PartOf(IGrouping<string, Session> day)
    {
        var findings = day.SelectMany(session => found.Value[session.Id]).ToList();
        var heading = day.First().Date is { } date ? DateWords.Heading(date, language) : ProgrammeWords.WithoutDay(language);
        return new DayPart(day.Key, heading, DeskWords.Sessions(day.Count(), language))
        {
            Errors = findings.Count(finding => finding.Severity is Severity.Error),
            Warnings = findings.Count(finding => finding.Severity is Severity.Warning),
        };
    }

    private SessionLine LineOf(Session session) => SessionWords.LineOf(itinerary, session, language) with
    {
        Findings = [.. found.Value[session.Id].OrderByDescending(finding => finding.Severity).Select(finding => FindingWords.LineOf(finding, null, language))],
    };

    private string AddressOfDay(string day, int from) => (wish with { Day = day, From = from }).AddressOn(page);

    private int PageOf(Session session) =>
        days.Find(day => day.Key == ProgrammeWish.DayOf(session))!.TakeWhile(other => !ReferenceEquals(other, session)).Count() / MostSessions * MostSessions; // every session has its day
}
