namespace Delegations.Model.Ids;

/// <summary>An identifier type over <see cref="OpaqueId"/>; lets one converter serve all of them.</summary>
public interface IOpaqueId<TSelf>
    where TSelf : struct, IOpaqueId<TSelf>
{
    /// <summary>The identifier as written in URLs, rows and files.</summary>
    string Value { get; }

    /// <summary>Takes the identifier from its text; false where it is not written as <see cref="OpaqueId.Requirements"/> says.</summary>
    static abstract bool TryParse(string? text, IFormatProvider? provider, out TSelf id);
}
