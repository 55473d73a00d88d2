using Delegations.Documents.Reading.Notations;
using Delegations.Documents.Reading.Places;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>The leg, and the zone that holds: as a line names it, as was answered, or as the leg's city has it.</summary>
internal sealed partial class ReadingState
{
    private readonly HashSet<string> reportedLegs = new(StringComparer.Ordinal);
    private (string Place, string Leg, DateTimeZone Zone, bool IsAnswered)? zoneFromLeg;
    private bool legHasZone;

    public DateTimeZone Zone { get; private set; } = options.DefaultZone;

    /// <summary>Whether a line has named the zone, so that the leg's name need not.</summary>
    public bool HasZone { get; private set; }

    public string? Leg { get; private set; }

    public void SetZone(DateTimeZone zone)
    {
        Zone = zone;
        HasZone = true;
        zoneFromLeg = null;
    }

    /// <summary>Begins a leg; a city gives its zone, where no line has named one.</summary>
    public void SetLeg(string leg, string place)
    {
        if (string.Equals(Leg, leg, StringComparison.Ordinal))
        {
            return;
        }

        Leg = leg;
        if (HasZone)
        {
            return;
        }

        if (options.Answers.ZoneOf(leg) is { } answered)
        {
            SetZoneOfLeg((place, leg, answered, IsAnswered: true));
        }
        else if (Cities.Of(leg, ZoneNotation.City) is { } zone)
        {
            SetZoneOfLeg((place, leg, zone, IsAnswered: false));
        }
        else if (PlaceZone.Of(leg, anyCase: true) is { Candidates.Count: > 0 } doubtful)
        {
            SetZoneOfCity(doubtful, leg, place);
        }
    }

    private void SetZoneOfLeg((string Place, string Leg, DateTimeZone Zone, bool IsAnswered) taken)
    {
        zoneFromLeg = !taken.IsAnswered && taken.Zone.Equals(options.DefaultZone) ? null : taken;
        legHasZone = true;
        Zone = taken.Zone;
    }

    /// <summary>Several cities have the name of the leg: what was answered about it, else a question.</summary>
    private void SetZoneOfCity(PlaceReading city, string leg, string place)
    {
        if (options.Answers.ZoneOf(city.Name) is { } answered)
        {
            SetZoneOfLeg((place, city.Name, answered, IsAnswered: true));
        }
        else if (reportedLegs.Add(leg))
        {
            findings.CityAmbiguous(place, city.Name, city.Candidates);
        }
    }

    /// <summary>Says once per leg that its name alone gave the zone of a session.</summary>
    public void ReportZoneOfLeg()
    {
        if (zoneFromLeg is not { } taken || !reportedLegs.Add(taken.Leg))
        {
            return;
        }

        if (taken.IsAnswered)
        {
            findings.ZoneAnswered(taken.Place, taken.Leg, taken.Zone);
        }
        else
        {
            findings.ZoneFromLeg(taken.Place, taken.Leg, taken.Zone);
        }
    }
}
