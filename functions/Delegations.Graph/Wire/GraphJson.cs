using System.Text.Json.Serialization;

namespace Delegations.Graph.Wire;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(EventRequest))]
[JsonSerializable(typeof(CancelRequest))]
[JsonSerializable(typeof(MailRequest))]
[JsonSerializable(typeof(EventAnswer))]
[JsonSerializable(typeof(EventListAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(TokenAnswer))]
internal sealed partial class GraphJson : JsonSerializerContext;
