using Delegations.Model.Ids;

namespace Delegations.Retention.Searching;

/// <summary>Somebody as one list, programme or invitation of a visit has them.</summary>
internal sealed record KnownPerson(PersonId Id, string Name, string? Organisation, string? Email)
{
    public string? Phone { get; init; }
}
