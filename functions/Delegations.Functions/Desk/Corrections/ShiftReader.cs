using System.Globalization;
using Delegations.Documents.Rendering.Words;
using Delegations.Itineraries;
using Delegations.Itineraries.Corrections;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Desk.Corrections;

/// <summary>Gathers the form that moves sessions, and what each choice would do to the newest version.</summary>
internal sealed class ShiftReader(ItineraryStore itineraries, ItineraryCorrections corrections, IClock clock)
{
    private const int UsualMinutes = 20;
    private static readonly int[] Usual = [5, 10, 15, 20, 30, 45, 60];

    /// <summary>Null where there is no programme.</summary>
    public async Task<ShiftModel?> ReadAsync(DeskVisit visit, ShiftWish wish, CancellationToken cancellationToken)
    {
        if (await SeenVersion.LatestAsync(visit, itineraries, cancellationToken) is not { } latest)
        {
            return null;
        }

        var session = SessionId.TryParse(wish.Session, null, out var id) ? latest.Find(id) : null;
        var form = FormOf(visit, latest, session, wish);
        if (wish.Session.Length > 0 && session is not { Cancelled: false, LocalStart: not null })
        {
            return form with { Session = "", Message = Message.Wrong(ShiftWords.CannotMove(visit.Language)) };
        }

        if (session is null ? wish.Day.Length is 0 || wish.From.Length is 0 : wish.Minutes is null)
        {
            return form;
        }

        return await WithChoicesAsync(visit, latest, session, wish, form, cancellationToken);
    }

    /// <summary>Of a session there are two, one where nothing follows that day; of a day there is one.</summary>
    private async Task<ShiftModel> WithChoicesAsync(
        DeskVisit visit, ItineraryVersion latest, Session? session, ShiftWish wish, ShiftModel form, CancellationToken cancellationToken)
    {
        var choices = new List<ShiftChoice>();
        Refusal? refusal = null;
        foreach (var one in session is null ? [wish with { Alone = false, Lasts = false }] : WishesOf(session, wish.Minutes))
        {
            switch (await corrections.PreviewAsync(visit.Visit, one.On(latest.Number, session), visit.Language, cancellationToken))
            {
                case CheckOutcome.Checked(var answer):
                    choices.Add(ChoiceOf(visit, latest, answer, session, one));
                    break;
                case CheckOutcome.Refused refused:
                    refusal ??= new Refusal(refused.Sentence, refused.Refusals);
                    break;
                case CheckOutcome.Stale:
                    refusal ??= new Refusal(CorrectionWords.Stale(visit.Language), []);
                    break;
            }
        }

        return choices.Count > 0 || refusal is null
            ? form with { Choices = choices is [var alone, var both] && alone.Rows.Count == both.Rows.Count ? [alone] : choices }
            : form with { Errors = refusal.ByField(), Message = Message.Wrong(refusal.Sentence) };
    }

    /// <summary>What has begun lasts longer instead, and only what has not begun yet follows.</summary>
    private IEnumerable<ShiftWish> WishesOf(Session session, int? minutes)
    {
        var here = clock.GetCurrentInstant().InZone(session.TimeZone).LocalDateTime;
        var lasts = session.LocalStart <= here && here < session.LocalEnd;
        var start = session.Start ?? default;
        var after = lasts ? SessionTimes.NextMinute(LocalTime.Max(here.TimeOfDay, start.PlusMinutes(1))) : start;
        var wish = new ShiftWish
        {
            Session = session.Id.Value,
            Minutes = minutes,
            Lasts = lasts,
            Day = LocalDatePattern.Iso.Format(session.Date ?? default),
            From = $"{after.Hour:00}:{after.Minute:00}",
            Zone = session.TimeZone.Id,
        };
        yield return wish with { Alone = true };
        if (!lasts || here.Date == session.Date)
        {
            yield return wish;
        }
    }

    private static ShiftChoice ChoiceOf(DeskVisit visit, ItineraryVersion latest, CheckAnswer answer, Session? session, ShiftWish wish)
    {
        var language = visit.Language;
        var before = latest.Itinerary.Sessions.ToDictionary(one => one.Id);
        var rows = answer.Sessions
            .Where(after => before.TryGetValue(after.Id, out var was) && (was.Date, was.Start, was.End, was.EndDate) != (after.Date, after.Start, after.End, after.EndDate))
            .Select(after => RowOf(before[after.Id], after, language))
            .ToList();
        var minutes = wish.Minutes ?? 0;
        var title = session is null ? ShiftWords.AllFrom(wish.From, minutes, language)
            : wish.Alone ? ShiftWords.Only(wish.Lasts, minutes, language)
            : ShiftWords.AndAllThatFollow(wish.Lasts, minutes, language);
        return new ShiftChoice(title, ShiftWords.Move(rows.Count, minutes, language), rows, wish.ToFields(latest.Number));
    }

    private static MovedRow RowOf(Session before, Session after, Language language)
    {
        var (was, now) = SessionTimes.Both(before, after, language);
        return new MovedRow(after.Title, was, now);
    }

    private ShiftModel FormOf(DeskVisit visit, ItineraryVersion latest, Session? session, ShiftWish wish)
    {
        var language = visit.Language;
        var zones = SessionPage.ZonesOf(visit, latest);
        var minutes = wish.Minutes ?? UsualMinutes;
        var here = clock.GetCurrentInstant().InZone(visit.Visit.TimeZone).LocalDateTime;
        var days = latest.Itinerary.Sessions.Select(one => one.Date).OfType<LocalDate>().Distinct().Order().ToList();
        var day = wish.Day.Length > 0 ? wish.Day : LocalDatePattern.Iso.Format(days.Contains(here.Date) ? here.Date : days.FirstOrDefault());
        return new ShiftModel
        {
            Head = visit.Head,
            Days = [.. days.Select(one => new Choice(LocalDatePattern.Iso.Format(one), DateWords.Heading(one, language), LocalDatePattern.Iso.Format(one) == day))],
            From = wish.From.Length > 0 ? wish.From : days.Contains(here.Date) ? DateWords.Time(here.TimeOfDay) : "",
            Minutes = [.. Usual.Select(one => new Choice(one.ToString(CultureInfo.InvariantCulture), ShiftWords.Later(one, language), one == minutes))],
            Other = Usual.Contains(minutes) ? "" : minutes.ToString(CultureInfo.InvariantCulture),
            Zones = zones.Count < 2 ? [] : [new Choice("", FieldWords.AllZones(language), wish.Zone.Length is 0), .. zones.Select(zone => new Choice(zone.Id, FieldWords.Of(zone, language), zone.Id == wish.Zone))],
            Session = session?.Id.Value ?? "",
            SessionTitle = session is null ? "" : $"{SessionTimes.WithDay(session, language)} · {session.Title}",
        };
    }

    private sealed record Refusal(string Sentence, IReadOnlyList<Finding> Findings)
    {
        /// <summary>By the names of the form: <c>shift.from</c> is <c>from</c>, <c>shift.date</c> is <c>day</c>.</summary>
        public Dictionary<string, string> ByField() => Findings
            .DistinctBy(finding => finding.Place, StringComparer.Ordinal)
            .ToDictionary(finding => finding.Place is "shift.date" ? "day" : finding.Place[(finding.Place.LastIndexOf('.') + 1)..], finding => finding.Message, StringComparer.Ordinal);
    }
}
