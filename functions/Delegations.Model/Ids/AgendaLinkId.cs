using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Model.Ids;

/// <summary>Identifies a link to the live agenda (not its token, which is a secret).</summary>
[JsonConverter(typeof(OpaqueIdConverter<AgendaLinkId>))]
public readonly record struct AgendaLinkId : IOpaqueId<AgendaLinkId>
{
    private AgendaLinkId(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get => field ?? ""; }

    /// <summary>A new random identifier.</summary>
    public static AgendaLinkId New() => new(OpaqueId.Random());

    /// <summary>The identifier that the same parts always give: a repeat finds the link it made.</summary>
    public static AgendaLinkId Derive(params ReadOnlySpan<string?> parts) => new(OpaqueId.Derive(parts));

    /// <summary>Takes an identifier that this product wrote.</summary>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static AgendaLinkId Parse(string text) =>
        TryParse(text, null, out var id) ? id : throw new FormatException(OpaqueId.Requirements);

    /// <inheritdoc/>
    public static bool TryParse(string? text, IFormatProvider? provider, out AgendaLinkId id)
    {
        id = OpaqueId.IsValid(text) ? new AgendaLinkId(text) : default;
        return id.Value.Length > 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
