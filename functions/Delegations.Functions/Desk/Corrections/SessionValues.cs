using Delegations.Documents.Rendering.Templates;
using Delegations.Itineraries.Corrections;
using Delegations.Model;
using NodaTime.Text;

namespace Delegations.Desk.Corrections;

/// <summary>A session as the fields of a form have it. Public, because page components are.</summary>
public sealed record SessionValues
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public string Date { get; init; } = "";
    public string Start { get; init; } = "";
    public string End { get; init; } = "";
    public string Title { get; init; } = "";
    public string Place { get; init; } = "";
    public string TimeZone { get; init; } = "";

    /// <summary>One per line.</summary>
    public string Speakers { get; init; } = "";

    /// <summary>One per line.</summary>
    public string Hosts { get; init; } = "";
    public string Audience { get; init; } = "";
    public string Notes { get; init; } = "";
    public string InternalNotes { get; init; } = "";
    public bool Cancelled { get; init; }

    /// <summary>All but whether it is cancelled, by the names of the fields.</summary>
    public IEnumerable<(string Name, string Value)> Texts =>
    [
        ("date", Date), ("start", Start), ("end", End), ("title", Title), ("place", Place), ("timeZone", TimeZone), ("speakers", Speakers),
        ("hosts", Hosts), ("audience", Audience), ("notes", Notes), ("internalNotes", InternalNotes),
    ];

    internal static SessionValues Of(Session session) => new()
    {
        Date = session.Date is { } date ? LocalDatePattern.Iso.Format(date) : "",
        Start = session.Start is { } start ? Clock.Format(start) : "",
        End = session.End is { } end ? Clock.Format(end) : "",
        Title = session.Title,
        Place = session.Place,
        TimeZone = session.TimeZone.Id,
        Speakers = Lines(session.Speakers),
        Hosts = Lines(session.Hosts),
        Audience = session.Audience.ToString().ToLowerInvariant(),
        Notes = session.Notes,
        InternalNotes = session.InternalNotes ?? "",
        Cancelled = session.Cancelled,
    };

    /// <summary>As it was sent; a field that the form did not have is as before.</summary>
    internal static SessionValues Of(IFormCollection form, SessionValues before) => new()
    {
        Date = Sent(form, "date", before.Date),
        Start = Sent(form, "start", before.Start),
        End = Sent(form, "end", before.End),
        Title = Sent(form, "title", before.Title),
        Place = Sent(form, "place", before.Place),
        TimeZone = Sent(form, "timeZone", before.TimeZone),
        Speakers = Sent(form, "speakers", before.Speakers),
        Hosts = Sent(form, "hosts", before.Hosts),
        Audience = Sent(form, "audience", before.Audience),
        Notes = Sent(form, "notes", before.Notes),
        InternalNotes = Sent(form, "internalNotes", before.InternalNotes),
        Cancelled = form["cancelled"] == "yes",
    };

    /// <summary>Only what was changed in the form: the rest stays as it is, also what a form cannot write as the file did.</summary>
    internal SessionCorrection Against(SessionValues before, string session) => new()
    {
        Session = session,
        Date = Changed(Date, before.Date),
        Start = Changed(Start, before.Start),
        End = Changed(End, before.End),
        Title = Changed(Title, before.Title),
        Place = Changed(Place, before.Place),
        TimeZone = Changed(TimeZone, before.TimeZone),
        Speakers = Changed(Speakers, before.Speakers),
        Hosts = Changed(Hosts, before.Hosts),
        Audience = Changed(Audience, before.Audience),
        Notes = Changed(Notes, before.Notes),
        InternalNotes = Changed(InternalNotes, before.InternalNotes),
        Cancelled = Cancelled == before.Cancelled ? null : Cancelled,
    };

    internal SessionAddition AsNew() => new()
    {
        Date = Date,
        Start = Start,
        End = Filled(End),
        Title = Title,
        Place = Filled(Place),
        TimeZone = Filled(TimeZone),
        Speakers = Filled(Speakers),
        Hosts = Filled(Hosts),
        Audience = Filled(Audience),
        Notes = Filled(Notes),
        InternalNotes = Filled(InternalNotes),
    };

    private static string Lines(IEnumerable<Mention> mentions) => string.Join('\n', mentions.Select(MentionText.Of));

    private static string Sent(IFormCollection form, string name, string before) => form.TryGetValue(name, out var sent) ? Plain(sent.ToString()) : before;

    /// <summary>Forms end lines as mail does.</summary>
    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();

    private static string? Changed(string now, string before) => Plain(now) == Plain(before) ? null : Plain(now);

    private static string? Filled(string text) => string.IsNullOrWhiteSpace(text) ? null : Plain(text);
}
