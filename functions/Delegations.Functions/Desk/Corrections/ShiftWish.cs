using System.Globalization;
using Delegations.Documents.Reading;
using Delegations.Itineraries.Corrections;
using Delegations.Model;
using Microsoft.Extensions.Primitives;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Desk.Corrections;

/// <summary>What a form says is to move: a session, it and what follows, or all of a day from a time on.</summary>
internal sealed record ShiftWish
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public string Day { get; init; } = "";
    public string From { get; init; } = "";
    public string Zone { get; init; } = "";

    /// <summary>Null where no number was given.</summary>
    public int? Minutes { get; init; }

    /// <summary>The session from which it starts; empty for all of a day.</summary>
    public string Session { get; init; } = "";

    /// <summary>The session moves, and nothing that follows.</summary>
    public bool Alone { get; init; }

    /// <summary>The session has begun: its end moves, its start does not.</summary>
    public bool Lasts { get; init; }

    /// <summary>As an address or a form has it; a number of one's own goes before a usual one.</summary>
    public static ShiftWish Read(Func<string, StringValues> field) => new()
    {
        Day = Text(field("day")),
        From = Text(field("from")),
        Zone = Text(field("zone")),
        Minutes = Number(field("other")) ?? Number(field("minutes")),
        Session = Text(field("session")),
        Alone = field("alone") == "yes",
        Lasts = field("lasts") == "yes",
    };

    /// <summary>As a form carries it to the next step.</summary>
    public IReadOnlyList<Hidden> ToFields(int seen)
    {
        Hidden[] all =
        [
            new(SeenVersion.Field, seen.ToString(CultureInfo.InvariantCulture)), new("day", Day), new("from", From), new("zone", Zone), new("session", Session),
            new("minutes", Minutes?.ToString(CultureInfo.InvariantCulture) ?? ""), new("alone", Alone ? "yes" : ""), new("lasts", Lasts ? "yes" : ""),
        ];
        return [.. all.Where(field => field.Value.Length > 0)];
    }

    /// <summary>What is to be done to a version that has the session; a session of its own is moved first, then what follows.</summary>
    public ItineraryCorrection On(int seen, Session? session) => new()
    {
        Base = seen,
        Sessions = session is not null && (Alone || Lasts) && Minutes is { } minutes ? [Lasts ? Longer(session, minutes) : Moved(session, minutes)] : null,
        Shift = session is not null && Alone ? null : new DayShift { Date = Day, From = From, Minutes = Minutes, Zone = Zone.Length > 0 ? Zone : null },
    };

    private static SessionCorrection Moved(Session session, int minutes)
    {
        var moved = new SessionShift(session.Date ?? default, session.Start ?? default, minutes, Zone: null).Move(session);
        return new SessionCorrection
        {
            Session = session.Id.Value,
            Date = Written(moved.Date),
            Start = Written(moved.Start),
            End = moved.End is null ? null : Written(moved.End),
            EndDate = moved.End is null ? null : Written(moved.EndDate),
        };
    }

    private static SessionCorrection Longer(Session session, int minutes)
    {
        var end = session.LocalEnd is { } before ? (PlaceTime.ToInstant(before, session.TimeZone) + Duration.FromMinutes(minutes)).InZone(session.TimeZone).LocalDateTime : (LocalDateTime?)null;
        return new SessionCorrection
        {
            Session = session.Id.Value,
            End = Written(end?.TimeOfDay),
            EndDate = end?.Date > session.Date ? Written(end?.Date) : "",
        };
    }

    private static string Written(LocalDate? date) => date is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private static string Written(LocalTime? time) => time is { } known ? Clock.Format(known) : "";

    private static string Text(StringValues field) => CellText.Line(field.ToString());

    private static int? Number(StringValues field) =>
        int.TryParse(field.ToString().Replace('−', '-'), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;
}
