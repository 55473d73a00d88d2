using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Agendas.Reviews;

/// <summary>Makes the page of a reviewed version.</summary>
/// <param name="language">The page's own; that of the content is the agenda's.</param>
internal sealed class ReviewPage(ReviewedAgenda reviewed, Language language, ReviewAddress address)
{
    public const string Whole = "whole";

    private readonly string nonce = OpaqueId.Random();
    private readonly Agenda agenda = reviewed.Agenda;
    private readonly ILookup<SessionId?, Remark> remarks = reviewed.Remarks.ToLookup(remark => remark.Session);

    /// <summary>The session, or the whole, that was written on last; null for none.</summary>
    public string? Noted { get; init; }

    /// <summary>A form that could not be taken, and why; null where there was none.</summary>
    public (WrittenRemark Written, string Error)? Refused { get; init; }

    public ReviewModel Model()
    {
        var shown = agenda.Dated.Concat(agenda.Undated).Select(session => session.Id).ToHashSet();
        return new ReviewModel
        {
            Title = Text(agenda.Title),
            State = ReviewWords.State(reviewed.Opened, language),
            Label = agenda.Handling.Label(),
            Contact = agenda.Contact,
            Languages = [.. address.Others(agenda.Language)],
            Days = [.. Days()],
            Whole = Thread(Whole, null),
            Gone = [.. reviewed.Remarks.Where(remark => remark.Session is { } session && !shown.Contains(session)).Select(Show)],
            Error = Refused?.Error ?? (reviewed.IsFull ? ReviewWords.Full(language) : null),
        };
    }

    /// <summary>A session that a file says twice has its remarks and its form once.</summary>
    private IEnumerable<ReviewDay> Days()
    {
        var written = new HashSet<SessionId>();
        var days = agenda.Chapters.SelectMany(chapter => chapter.Days)
            .Select(day => (Heading: DateWords.Heading(day.Date, language), Zone: ZoneWords.Name(day.Zone, day.Date + LocalTime.Noon, language), day.Sessions));
        if (agenda.Undated.Count > 0)
        {
            days = days.Append((ReviewWords.DayOpen(language), "", agenda.Undated));
        }

        return days.Select(day => new ReviewDay(day.Heading, day.Zone, [.. day.Sessions.Where(session => written.Add(session.Id)).Select(Session)]));
    }

    private ReviewSession Session(AgendaSession session) => new()
    {
        Time = TimeOf(session),
        Title = session.Title.IsEmpty ? new ReviewText(ReviewWords.Untitled(language), language) : Text(session.Title),
        Facts = [.. Facts(session).Where(fact => fact.Value.Text.Length > 0)],
        Thread = Thread(session.Id.Value, session.Id),
    };

    private IEnumerable<ReviewFact> Facts(AgendaSession session) =>
    [
        new(language.Say(en: "Where", fr: "Où", nl: "Waar", de: "Wo"), Text(session.Place)),
        new(language.Say(en: "Hosts", fr: "Hôtes", nl: "Gastheren", de: "Gastgeber"), People(session.Hosts)),
        new(language.Say(en: "Speakers", fr: "Intervenants", nl: "Sprekers", de: "Referenten"), People(session.Speakers)),
        new(language.Say(en: "How to get in", fr: "Accès", nl: "Toegang", de: "Zugang"), Text(session.EntryConditions)),
        new(language.Say(en: "Notes", fr: "Remarques", nl: "Opmerkingen", de: "Hinweise"), Text(session.Notes)),
    ];

    private string TimeOf(AgendaSession session)
    {
        if (session.Start is not { } start)
        {
            return ReviewWords.TimeOpen(language);
        }

        var hours = session.End is { } end ? $"{DateWords.Time(start)}–{DateWords.Time(end)}" : DateWords.Time(start);
        var until = session.EndDate is { } day ? $" ({DateWords.ShortDay(day, language)})" : "";
        return session.OtherZoneName is null || session.LocalStart is not { } at ? hours + until : $"{hours}{until}, {ZoneWords.Name(session.Zone, at, language)}";
    }

    private ReviewText Text(AgendaText text) => new(text.Main, text.Other ?? agenda.Language);

    private ReviewText People(IReadOnlyList<AgendaPerson> people) =>
        new(string.Join('\n', people.Select(person => person.Detail.Length > 0 ? $"{person.Name}, {person.Detail}" : person.Name)), agenda.Language);

    private ReviewThread Thread(string anchor, SessionId? session) => new()
    {
        Anchor = anchor,
        Remarks = [.. remarks[session].Select(Show)],
        IsNoted = Noted == anchor && remarks[session].Any(),
        Form = reviewed.IsFull ? null : Form(session),
    };

    private ReviewForm Form(SessionId? session)
    {
        var form = new ReviewForm
        {
            Action = address.Page,
            Nonce = nonce,
            Version = reviewed.Opened.Version.Number,
            Session = session?.Value ?? "",
        };
        return Refused is var (written, error) && written.Session == session ? form with { Text = written.Text, Name = written.Name, Error = error } : form;
    }

    private ReviewRemark Show(Remark remark)
    {
        var zone = reviewed.Opened.Visit.TimeZone;
        var at = remark.At.InZone(zone).LocalDateTime;
        var when = $"{DateWords.Day(at.Date, language)}, {DateWords.Time(at.TimeOfDay)} ({ZoneWords.Time(zone, language)})";
        return new ReviewRemark(remark.Text, $"{remark.Name} · {when} · {ReviewWords.Version(remark.Version, language)}", reviewed.Settled.ContainsKey(remark.Id));
    }
}

/// <summary>Where a reviewer's page is, and in which language its reader asked for it.</summary>
/// <param name="Asked">The language in the address; null for none.</param>
internal sealed record ReviewAddress(string Token, Language? Asked)
{
    private string Path => $"/v/{Token}";

    /// <summary>Of the page as it is read.</summary>
    public string Page => In(Asked);

    /// <summary>Of the page, where it says that a remark was kept.</summary>
    public string NotedAt(string anchor) => $"{Page}{(Asked is null ? '?' : '&')}noted={anchor}#{anchor}";

    /// <summary>The page in all languages but one.</summary>
    public IEnumerable<ReviewLanguage> Others(Language shown) => Language.OfDocuments.Where(other => other != shown)
        .Select(other => new ReviewLanguage(other.Culture.Parent.NativeName, other.Code, In(other)));

    private string In(Language? language) => language is null ? Path : $"{Path}?lang={language.Code}";
}
