using Delegations.Invitations;
using Delegations.Itineraries;
using Delegations.Model;

namespace Delegations.Reports;

/// <summary>What can be counted of a visit; names nobody.</summary>
internal sealed record Figures
{
    /// <summary>Sessions that took place.</summary>
    public required int Sessions { get; init; }

    /// <summary>Sessions marked as cancelled in the last itinerary.</summary>
    public required int CancelledSessions { get; init; }

    /// <summary>Stops where a session took place.</summary>
    public required int Stops { get; init; }

    /// <summary>Different people named as speakers.</summary>
    public required int Speakers { get; init; }

    /// <summary>Different people or organisations named as hosts.</summary>
    public required int Hosts { get; init; }

    /// <summary>Invitations that stood at the end.</summary>
    public required int InvitationsSent { get; init; }

    /// <summary>Invitations that were taken back.</summary>
    public required int InvitationsCancelled { get; init; }

    public static Figures Of(Itinerary itinerary, IReadOnlyList<Invitation> invitations)
    {
        var held = itinerary.Sessions.Where(session => !session.Cancelled).ToList();
        return new Figures
        {
            Sessions = held.Count,
            CancelledSessions = itinerary.Sessions.Count - held.Count,
            Stops = held.Select(session => session.Stop).Where(stop => stop is not null).Distinct().Count(),
            Speakers = CountNames(held.SelectMany(session => session.Speakers)),
            Hosts = CountNames(held.SelectMany(session => session.Hosts)),
            InvitationsSent = invitations.Count(invitation => invitation.State is InvitationState.Sent),
            InvitationsCancelled = invitations.Count(invitation => invitation is { State: InvitationState.Cancelled, Sent: not null }),
        };
    }

    private static int CountNames(IEnumerable<Mention> mentions) =>
        mentions.Select(mention => NameKey.Of(mention.Name)).Distinct(StringComparer.Ordinal).Count();
}
