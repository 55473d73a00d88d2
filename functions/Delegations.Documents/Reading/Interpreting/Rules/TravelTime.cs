using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>Too little time between two consecutive places, where the file says how long the way takes or where the places are.</summary>
internal static class TravelTime
{
    /// <summary>Roads are longer than straight lines.</summary>
    public const double RoadFactor = 1.4;

    /// <summary>A coach through a town and out of it.</summary>
    public const double KilometresPerHour = 50;

    /// <summary>Getting in and out.</summary>
    public const double BoardingMinutes = 10;

    // Nearer one walks; further one flies or takes a train, and nothing is known about the speed.
    private const double NearestKilometres = 1;
    private const double FurthestKilometres = 200;

    public static void Check(RuleInput input, FindingsWriter findings)
    {
        var positions = PositionsOf(input);
        var hits = new List<Action>();
        TimeSlot? before = null;
        TimeSlot? ride = null;
        foreach (var slot in input.Slots)
        {
            if (ride is not null && RideTooShort(ride, slot) is { } missed)
            {
                hits.Add(() => findings.TransferTooShort(slot.Session.Origin, missed.Available, missed.Needed));
            }

            ride = TransferTitle.Is(slot.Session.Title) ? slot : null;
            if (ride is not null)
            {
                continue;
            }

            if (before is not null && input.Travel.Count > 0)
            {
                CheckWay(before, slot, input, positions, findings, hits);
            }

            // Of what goes on at once, the one that ends last is left last.
            before = before is null || slot.End > before.End ? slot : before;
        }

        Capped.Report(hits, report => report(), findings);
    }

    private static void CheckWay(TimeSlot before, TimeSlot slot, RuleInput input, Dictionary<StopId, GeoPoint> positions, FindingsWriter findings, List<Action> hits)
    {
        var available = (slot.Start - (before.HasEnd ? before.End : before.Start)).TotalMinutes;
        if (available < 0 || (slot.Session.Stop is { } stop && stop == before.Session.Stop))
        {
            return;
        }

        if (input.Travel.GetValueOrDefault(slot.Session.Id)?.Transfer is { } transfer)
        {
            if (available < transfer.TotalMinutes)
            {
                hits.Add(() => findings.TransferTooShort(slot.Session.Origin, (int)available, (int)transfer.TotalMinutes));
            }
        }
        else if (PositionOf(before.Session) is { } from && PositionOf(slot.Session) is { } to && from.KilometresTo(to) is > NearestKilometres and < FurthestKilometres and var line)
        {
            var needed = BoardingMinutes + (line * RoadFactor / KilometresPerHour * 60);
            if (available < needed)
            {
                hits.Add(() => findings.WayTooShort(slot.Session.Origin, (int)available, (int)Math.Round(needed), (int)Math.Round(line)));
            }
        }

        GeoPoint? PositionOf(Session session) =>
            input.Travel.GetValueOrDefault(session.Id)?.Position ?? (session.Stop is { } at && positions.TryGetValue(at, out var known) ? known : null);
    }

    /// <summary>A transfer that is a session of its own, and what follows before it can be over.</summary>
    private static (int Available, int Needed)? RideTooShort(TimeSlot ride, TimeSlot next)
    {
        var needed = ride.HasEnd ? ride.End - ride.Start : TransferTitle.DurationIn(ride.Session.Title) ?? Duration.Zero;
        var available = next.Start - ride.Start;
        return needed > available && available > Duration.Zero && needed <= TransferTitle.Longest ? ((int)available.TotalMinutes, (int)needed.TotalMinutes) : null;
    }

    private static Dictionary<StopId, GeoPoint> PositionsOf(RuleInput input)
    {
        var positions = new Dictionary<StopId, GeoPoint>();
        foreach (var session in input.Travel.Count == 0 ? [] : input.Sessions)
        {
            if (session.Stop is { } stop && input.Travel.GetValueOrDefault(session.Id)?.Position is { } position)
            {
                positions.TryAdd(stop, position);
            }
        }

        return positions;
    }
}
