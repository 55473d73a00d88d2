using System.Text.Json.Serialization;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>What a calendar entry says. Two contents that are equal need no message.</summary>
internal sealed record EntryContent
{
    public required LocalDateTime Start { get; init; }
    public required LocalDateTime End { get; init; }
    public required DateTimeZone Zone { get; init; }
    public required string Title { get; init; }
    public string Place { get; init; } = "";

    /// <summary>Another stop is another journey: the reply is asked again. Another room is not.</summary>
    public StopId? Stop { get; init; }
    public required string Text { get; init; }

    /// <summary>What is expected of the person, in one sentence.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Expected { get; init; }

    /// <summary>Who the guests are.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Guests { get; init; }

    /// <summary>How to get in, as the stop asks.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EntryConditions { get; init; }

    /// <summary>With whom: names, no addresses.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Companions { get; init; }

    /// <summary>Whom to call.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Contact { get; init; }

    /// <summary>Where the text was cut: a short hash of the whole, so that a change behind the cut is a change.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UncutText { get; init; }

    /// <summary>Entries of a preliminary agenda are tentative.</summary>
    public required bool Tentative { get; init; }
    public required Language Language { get; init; }

    [JsonIgnore]
    public Instant StartInstant => PlaceTime.ToInstant(Start, Zone);

    [JsonIgnore]
    public Instant EndInstant => PlaceTime.ToInstant(End, Zone);

    /// <summary>Whether the change asks for a new reply: SEQUENCE goes up (RFC 5546, 2.1.4).</summary>
    public bool AsksAgain(EntryContent before) =>
        Start != before.Start || End != before.End || !Zone.Equals(before.Zone) || Tentative != before.Tentative || Stop != before.Stop;
}

/// <summary>Why somebody is invited.</summary>
[JsonConverter(typeof(CodeConverter<InvitationRole>))]
internal enum InvitationRole
{
    Speaker,
    Host,
}

/// <summary>An entry that somebody's calendar should hold.</summary>
internal sealed record DesiredEntry(Person Person, InvitationRole Role, IReadOnlyList<SessionId> Sessions, EntryContent Content);
