using Delegations.Invitations;
using Delegations.Invitations.Notices;
using Delegations.Invitations.Replies;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Desk.Board;

/// <summary>A visit's invitations with all that is known of them, at a moment.</summary>
internal sealed record BoardSource
{
    public required Visit Visit { get; init; }
    public required Language Language { get; init; }
    public required NoticeView View { get; init; }
    public required PeopleDirectory People { get; init; }

    /// <summary>As published; null before that.</summary>
    public Itinerary? Itinerary { get; init; }
    public required IReadOnlyList<AlertAnswer> Alerts { get; init; }
    public required Instant Now { get; init; }

    /// <summary>Those invited and to be invited, in the order of the programme.</summary>
    public required IReadOnlyList<BoardRow> Rows { get; init; }

    /// <summary>Whether places of the visit keep other time than it does: then hours are shown with their zone.</summary>
    public bool HasZones => Rows.Any(row => row.Content is { } content && !content.Zone.Equals(Visit.TimeZone));

    public BoardTimes Times => new(Visit.TimeZone, HasZones, Language);
}

/// <summary>One entry: what calendars hold of it, what is wanted, and what was answered.</summary>
internal sealed record BoardRow
{
    /// <summary>Null for whoever is not invited: nobody can write to them, or the coordinator wished so.</summary>
    public Invitation? Invitation { get; init; }
    public DesiredEntry? Desired { get; init; }
    public Difference? Difference { get; init; }
    public required CurrentReply Reply { get; init; }

    /// <summary>The answers, the newest first.</summary>
    public required IReadOnlyList<ReplyFact> Facts { get; init; }
    public required IReadOnlyList<Notice> Notices { get; init; }

    /// <summary>As on the people list; null for somebody who is not on it any more.</summary>
    public Person? Person { get; init; }

    public string Name => Invitation?.Name ?? Desired?.Person.Name ?? "";

    /// <summary>Two spellings of one person share an address, but not an identity: they are shown apart.</summary>
    public PersonId PersonId => Invitation?.Person ?? Desired?.Person.Id ?? default;

    public InvitationRole Role => Invitation?.Role ?? Desired?.Role ?? default;

    public IReadOnlyList<SessionId> Sessions => Invitation?.Sessions ?? Desired?.Sessions ?? [];

    /// <summary>What the person was told, or is to be told.</summary>
    public EntryContent? Content => Invitation?.Told ?? Desired?.Content;

    public bool IsCancelled => Invitation is { IsLive: false };

    /// <summary>Asked, still to come, and not answered, or not since the time or place changed.</summary>
    public bool IsOpenAt(Instant now) =>
        Invitation is { IsLive: true, Sent: { } sent } && sent.EndInstant > now && Reply.IsOpen;

    /// <summary>Something is still to be told, whether it waits or not.</summary>
    public bool Waits => IsUnderWay || Difference is { Kind: DifferenceKind.Create or DifferenceKind.Update or DifferenceKind.Cancel };

    public bool IsUnderWay => Invitation?.State is InvitationState.Sending;

    public bool IsFailed => Invitation?.State is InvitationState.Failed;
}
