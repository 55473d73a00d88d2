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

    /// <summary>The live page; null where the administrator has not set where links begin.</summary>
    public string? Page { get; init; }

    /// <summary>The calendar to subscribe to.</summary>
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

    /// <summary>How many days it opens; without a number until 90 days after the visit.</summary>
    public int? Days { get; init; }
}
