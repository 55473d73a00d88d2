using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Invitations;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Json;
using Delegations.Reports;
using Delegations.Sharing;
using Delegations.Visits;

namespace Delegations.Web;

/// <summary>What the API reads and writes.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters =
    [
        typeof(LocalDateConverter), typeof(LocalTimeConverter), typeof(LocalDateTimeConverter), typeof(InstantConverter),
        typeof(DateTimeZoneConverter), typeof(CodeConverter<Delegations.Documents.Rendering.Agendas.AgendaState>),
    ])]
[JsonSerializable(typeof(IReadOnlyList<VisitAnswer>))]
[JsonSerializable(typeof(VisitSettings))]
[JsonSerializable(typeof(Itinerary))]
[JsonSerializable(typeof(UploadAnswer))]
[JsonSerializable(typeof(PeopleAnswer))]
[JsonSerializable(typeof(PublicationPlan))]
[JsonSerializable(typeof(PublicationRequest))]
[JsonSerializable(typeof(PublicationAnswer))]
[JsonSerializable(typeof(IReadOnlyList<InvitationAnswer>))]
[JsonSerializable(typeof(ReportAnswer))]
[JsonSerializable(typeof(ShareRequest))]
[JsonSerializable(typeof(IReadOnlyList<ShareAnswer>))]
internal sealed partial class WebJson : JsonSerializerContext
{
    private static readonly Lazy<WebJson> ReadableContext = new(MakeReadable);

    /// <summary>The context that writes accented letters as themselves.</summary>
    public static WebJson Readable => ReadableContext.Value;

    private static WebJson MakeReadable() =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
