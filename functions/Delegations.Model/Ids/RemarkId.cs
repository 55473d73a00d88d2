using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Model.Ids;

/// <summary>Identifies a remark on an agenda.</summary>
[JsonConverter(typeof(OpaqueIdConverter<RemarkId>))]
public readonly record struct RemarkId : IOpaqueId<RemarkId>
{
    private RemarkId(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get => field ?? ""; }

    /// <summary>The identifier that the same parts always give: the same form sent twice is one remark.</summary>
    public static RemarkId Derive(params ReadOnlySpan<string?> parts) => new(OpaqueId.Derive(parts));

    /// <summary>Takes an identifier that this product wrote.</summary>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static RemarkId Parse(string text) =>
        TryParse(text, null, out var id) ? id : throw new FormatException(OpaqueId.Requirements);

    /// <inheritdoc/>
    public static bool TryParse(string? text, IFormatProvider? provider, out RemarkId id)
    {
        id = OpaqueId.IsValid(text) ? new RemarkId(text) : default;
        return id.Value.Length > 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
