using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Agendas;

/// <summary>A link as the API shows it.</summary>
internal sealed record AgendaLinkAnswer
{
    public required AgendaLinkId Id { get; init; }
    public required Audience Audience { get; init; }
    public StopId? Stop { get; init; }
    public PersonId? Person { get; init; }
    public required AgendaLinkPurpose Purpose { get; init; }

    /// <summary>Who is to review by it, as the coordinator calls them.</summary>
    public string? Recipient { get; init; }

    /// <summary>The page; null where the administrator has not set where links begin.</summary>
    public string? Page { get; init; }

    /// <summary>The calendar to subscribe to; null for a review.</summary>
    public string? Feed { get; init; }
    public Instant? Expires { get; init; }
    public required bool Open { get; init; }
}

/// <summary>For whom a link is wanted.</summary>
internal sealed record AgendaLinkRequest
{
    public Audience? Audience { get; init; }

    /// <summary>For the hosts of one stop of the published agenda.</summary>
    public StopId? Stop { get; init; }

    /// <summary>For one person of the people list, who is informed rather than invited.</summary>
    public PersonId? Person { get; init; }

    /// <summary>To read what is published, or to review the newest version; without a word to read.</summary>
    public AgendaLinkPurpose? Purpose { get; init; }

    /// <summary>Of a review: who gets it. Each has a link of their own, which can be withdrawn alone.</summary>
    public string? Recipient { get; init; }

    /// <summary>How many days it opens; without a number until 90 days after the visit, and for a review 30 days.</summary>
    public int? Days { get; init; }
}
