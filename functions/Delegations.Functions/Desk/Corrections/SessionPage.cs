using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Web;
using NodaTime;

namespace Delegations.Desk.Corrections;

/// <summary>Makes the form of a session.</summary>
internal static class SessionPage
{
    /// <param name="visit">Of the page.</param>
    /// <param name="version">What zones and days there are.</param>
    /// <param name="values">What stands in the form.</param>
    /// <param name="session">Empty for a new one.</param>
    public static SessionModel Of(DeskVisit visit, ItineraryVersion version, SessionValues values, string session) => new()
    {
        Head = visit.Head,
        Id = session,
        Base = version.Number,
        Values = values,
        Zones = ZonesOf(visit, version, values, isNew: session.Length is 0),
        Audiences = [.. Enum.GetValues<Audience>().Select(one => ChoiceOf(one, values.Audience, visit.Language))],
    };

    /// <summary>The same with what stands against it, each sentence at its field; what belongs to none is told above the form.</summary>
    public static SessionModel Refused(SessionModel model, UploadOutcome.Refused refused, Language language)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = model.Values.Texts.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in refused.Refusals)
        {
            var name = finding.Place[(finding.Place.LastIndexOf('.') + 1)..];
            if (names.Contains(name))
            {
                errors.TryAdd(name, finding.Message);
            }
        }

        return model with { Errors = errors, Message = Message.Wrong(errors.Count > 0 ? CorrectionWords.NotSaved(errors.Count, language) : refused.Sentence) };
    }

    /// <summary>The newest state in the form, and beside it what had been filled in.</summary>
    public static SessionModel Stale(SessionModel latest, SessionValues written, SessionValues seen, Language language)
    {
        var lost = latest.Values.Texts.Zip(written.Texts, seen.Texts)
            .Where(field => field.Second.Value != field.Third.Value && field.Second.Value != field.First.Value)
            .ToDictionary(field => field.First.Name, field => field.Second.Value, StringComparer.Ordinal);
        if (written.Cancelled != seen.Cancelled && written.Cancelled != latest.Values.Cancelled)
        {
            lost["cancelled"] = CorrectionWords.Ticked(written.Cancelled, language);
        }

        return latest with { Written = lost, Message = Message.Wrong(CorrectionWords.Stale(language)) };
    }

    public static IResult Show(SessionModel model, Language language, int status = StatusCodes.Status200OK) =>
        View.Of<SessionView>(language, status, (nameof(SessionView.Model), model));

    /// <summary>Zones of which one is chosen; none where there is no choice.</summary>
    public static IReadOnlyList<DateTimeZone> ZonesOf(DeskVisit visit, ItineraryVersion version) =>
    [
        .. version.Itinerary.Sessions.Select(session => session.TimeZone).Concat(version.Itinerary.Legs.Select(leg => leg.TimeZone))
            .Append(visit.Visit.TimeZone).DistinctBy(zone => zone.Id, StringComparer.Ordinal).OrderBy(zone => zone.Id, StringComparer.Ordinal),
    ];

    private static Choice ChoiceOf(Audience audience, string chosen, Language language)
    {
        var code = audience.ToString().ToLowerInvariant();
        return new Choice(code, FieldWords.Of(audience, language), code == chosen);
    }

    private static IReadOnlyList<Choice> ZonesOf(DeskVisit visit, ItineraryVersion version, SessionValues values, bool isNew)
    {
        var zones = ZonesOf(visit, version);
        if (zones.Count < 2)
        {
            return [];
        }

        var named = zones.Select(zone => new Choice(zone.Id, FieldWords.Of(zone, visit.Language), zone.Id == values.TimeZone));
        return isNew ? [new Choice("", FieldWords.ZoneOfTheDay(visit.Language), values.TimeZone.Length is 0), .. named] : [.. named];
    }
}
