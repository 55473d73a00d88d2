using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Model.Ids;

/// <summary>Identifies a photograph or file that belongs to a report.</summary>
[JsonConverter(typeof(OpaqueIdConverter<AttachmentId>))]
public readonly record struct AttachmentId : IOpaqueId<AttachmentId>
{
    private AttachmentId(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get => field ?? ""; }

    /// <summary>A new random identifier.</summary>
    public static AttachmentId New() => new(OpaqueId.Random());

    /// <summary>Takes an identifier that this product wrote.</summary>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static AttachmentId Parse(string text) =>
        TryParse(text, null, out var id) ? id : throw new FormatException(OpaqueId.Requirements);

    /// <inheritdoc/>
    public static bool TryParse(string? text, IFormatProvider? provider, out AttachmentId id)
    {
        id = OpaqueId.IsValid(text) ? new AttachmentId(text) : default;
        return id.Value.Length > 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
