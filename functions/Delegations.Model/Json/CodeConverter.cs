using System.Text.Json;
using System.Text.Json.Serialization;

namespace Delegations.Model.Json;

/// <summary>Writes an enumeration by its field words: <c>needs-action</c>, <c>hosts-and-speakers</c>.</summary>
public sealed class CodeConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
