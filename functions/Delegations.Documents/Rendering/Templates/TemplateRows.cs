using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>What stands in each cell of a template's table.</summary>
internal sealed class TemplateRows
{
    private readonly ItineraryTemplate template;
    private readonly Dictionary<Model.Ids.LegId, Leg> legs;
    private readonly Dictionary<Model.Ids.StopId, Stop> stops;
    private readonly bool namesStops;

    public TemplateRows(ItineraryTemplate template)
    {
        this.template = template;
        legs = template.Legs.ToDictionary(leg => leg.Id);
        stops = template.Stops.ToDictionary(stop => stop.Id);
        namesStops = template.Sessions.Any(HasOtherStop);

        // The day of a row holds for those below it that have none of their own.
        Sessions = [.. template.Sessions.OrderBy(session => session.Date is not null)];
    }

    public IReadOnlyList<Session> Sessions { get; }

    /// <summary>Whether any session has something in this column.</summary>
    public bool IsUsed(TemplateColumn column) => Sessions.Any(session => TextOf(session, column).Length > 0);

    public string TextOf(Session session, TemplateColumn column) =>
        column.Language is null ? TextOf(session, column.Field)
            : session.Wordings?.FirstOrDefault(wording => wording.Language == column.Language) is not { } wording ? ""
            : column.Field switch
            {
                TemplateField.Title => wording.Title,
                TemplateField.Place => wording.Place,
                TemplateField.Notes => wording.Notes,
                _ => "",
            };

    private string TextOf(Session session, TemplateField field) => field switch
    {
        TemplateField.Date => session.Date is { } date ? DateWords.Day(date, template.Language) : "",
        TemplateField.Time => SpanOf(session),
        TemplateField.EndDate => session.EndDate is { } last && last != session.Date ? DateWords.Day(last, template.Language) : "",
        TemplateField.Title => session.Title,
        TemplateField.Stop => namesStops && StopOf(session) is { } stop && session.Place.Length > 0 ? stop.Name : "",
        TemplateField.Place => PlaceOf(session),
        TemplateField.Host => PeopleOf(session.Hosts),
        TemplateField.Speaker => PeopleOf(session.Speakers),
        TemplateField.Audience => TemplateWords.Of(session.Audience, template.Language),
        TemplateField.Handling => session.Handling?.Label() ?? "",
        TemplateField.Status => session.Cancelled ? TemplateWords.Cancelled(template.Language) : "",
        TemplateField.Zone => session.TimeZone.Equals(template.Zone) ? "" : ZoneText(session.TimeZone),
        TemplateField.Leg => session.Leg is { } leg && legs.TryGetValue(leg, out var known) ? known.Name : "",

        // An address without a place would be read as the place.
        TemplateField.Address => session.Place.Length > 0 ? StopOf(session)?.Address ?? "" : "",
        TemplateField.EntryConditions => StopOf(session)?.EntryConditions ?? "",
        TemplateField.Coordinates => session.Position is { } position ? GeoNotation.Write(position) : "",
        TemplateField.Notes => session.Notes,
        TemplateField.InternalNotes => session.InternalNotes ?? "",
        TemplateField.Id => template.HasIds ? session.Id.Value : "",
        _ => "",
    };

    private static string SpanOf(Session session) => (session.Start, session.End) switch
    {
        ({ } start, { } end) => $"{DateWords.Time(start)} – {DateWords.Time(end)}",
        ({ } start, null) => DateWords.Time(start),
        _ => "",
    };

    /// <summary>The city alone, where that is the same zone to the reader.</summary>
    private static string ZoneText(DateTimeZone zone)
    {
        var city = zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ');
        return zone.Equals(ZoneNotation.Read(city)) ? city : zone.Id;
    }

    private static string PeopleOf(IReadOnlyList<Mention> mentions) => string.Join('\n', mentions.Select(MentionText.Of));

    private Stop? StopOf(Session session) => session.Stop is { } id ? stops.GetValueOrDefault(id) : null;

    /// <summary>Whether the place alone would not tell the stop that the file named for it.</summary>
    private bool HasOtherStop(Session session) => session.Place.Length > 0 && StopOf(session) is { } stop && StopName.Of(session.Place) != stop.Name;

    /// <summary>The place without the stop, where that has a column of its own.</summary>
    private string PlaceOf(Session session)
    {
        if (!namesStops || StopOf(session) is not { } stop)
        {
            return session.Place;
        }

        return session.Place == stop.Name ? ""
            : session.Place.StartsWith($"{stop.Name}, ", StringComparison.Ordinal) ? session.Place[(stop.Name.Length + 2)..]
            : session.Place;
    }
}
