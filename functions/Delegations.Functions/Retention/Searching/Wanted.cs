using Delegations.Itineraries;

namespace Delegations.Retention.Searching;

/// <summary>Whom to look for: all that is known of how one person is written, over all visits.</summary>
internal sealed record Wanted
{
    public static readonly Wanted Nobody = new();

    /// <summary>As written in lists, programmes and invitations.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
    public IReadOnlyList<string> Addresses { get; init; } = [];
    public IReadOnlyList<string> Phones { get; init; } = [];

    /// <summary>Empty where nobody ever said for whom they work.</summary>
    public IReadOnlyList<string> Organisations { get; init; } = [];

    public bool HasAddress(string? address) =>
        address is { Length: > 0 } && Addresses.Contains(address.Trim(), StringComparer.OrdinalIgnoreCase);

    public bool HasName(string? name) => NameKey.Of(name) is { Length: > 0 } key && Names.Any(known => NameKey.Of(known) == key);

    /// <summary>
    /// Whether this is the person: the same address under a name that has a word in common (a secretariat's mailbox makes nobody the same), or
    /// the same name at the same organisation.
    /// </summary>
    public bool Is(KnownPerson other) =>
        HasAddress(other.Email)
            ? Names.Count is 0 || Names.Any(name => SharesWord(name, other.Name))
            : HasName(other.Name) && IsSameHouse(other.Organisation);

    /// <summary>With what one more entry of the same person adds.</summary>
    public Wanted With(KnownPerson other) => new()
    {
        Names = Added(Names, other.Name, StringComparer.Ordinal),
        Addresses = Added(Addresses, other.Email, StringComparer.OrdinalIgnoreCase),
        Phones = Added(Phones, other.Phone, StringComparer.Ordinal),
        Organisations = Added(Organisations, other.Organisation, StringComparer.OrdinalIgnoreCase),
    };

    private bool IsSameHouse(string? organisation) =>
        NameKey.Of(organisation) is not { Length: > 0 } key || Organisations.Count is 0 || Organisations.Any(known => NameKey.Of(known) == key);

    private static bool SharesWord(string one, string other) =>
        NameKey.Of(one).Split(' ').Intersect(NameKey.Of(other).Split(' '), StringComparer.Ordinal).Any(word => word.Length > 2);

    private static IReadOnlyList<string> Added(IReadOnlyList<string> known, string? more, StringComparer comparer) =>
        more?.Trim() is { Length: > 0 } text && !known.Contains(text, comparer) ? [.. known, text] : known;
}
