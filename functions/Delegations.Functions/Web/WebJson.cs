using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Agendas;
using Delegations.Agendas.Reviews;
using Delegations.Invitations;
using Delegations.Invitations.Notices;
using Delegations.Invitations.Replies;
using Delegations.Itineraries;
using Delegations.Itineraries.Corrections;
using Delegations.Model.Json;
using Delegations.Reports;
using Delegations.Reports.Archive;
using Delegations.Reports.Attachments;
using Delegations.Retention.Erasing;
using Delegations.Retention;
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
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(UploadAnswer))]
[JsonSerializable(typeof(ItineraryCorrection))]
[JsonSerializable(typeof(IReadOnlyList<QuestionAnswer>))]
[JsonSerializable(typeof(IReadOnlyList<AnsweredQuestion>))]
[JsonSerializable(typeof(PeopleAnswer))]
[JsonSerializable(typeof(IReadOnlyList<ListedPerson>))]
[JsonSerializable(typeof(PersonRequest))]
[JsonSerializable(typeof(TranslationAnswer))]
[JsonSerializable(typeof(IReadOnlyList<StopAnswer>))]
[JsonSerializable(typeof(AgendaLinkRequest))]
[JsonSerializable(typeof(IReadOnlyList<AgendaLinkAnswer>))]
[JsonSerializable(typeof(IReadOnlyList<RemarkAnswer>))]
[JsonSerializable(typeof(PublicationPlan))]
[JsonSerializable(typeof(PlannedMailAnswer))]
[JsonSerializable(typeof(PublicationRequest))]
[JsonSerializable(typeof(PublicationAnswer))]
[JsonSerializable(typeof(IReadOnlyList<InvitationAnswer>))]
[JsonSerializable(typeof(ReplyRequest))]
[JsonSerializable(typeof(RecordedReply))]
[JsonSerializable(typeof(IReadOnlyList<AlertAnswer>))]
[JsonSerializable(typeof(RetryAnswer))]
[JsonSerializable(typeof(IReadOnlyList<NoticeAnswer>))]
[JsonSerializable(typeof(RemindersRequest))]
[JsonSerializable(typeof(RemindersAnswer))]
[JsonSerializable(typeof(ReportAnswer))]
[JsonSerializable(typeof(ArchiveAnswer))]
[JsonSerializable(typeof(RestoreAnswer))]
[JsonSerializable(typeof(ReportRequest))]
[JsonSerializable(typeof(IReadOnlyList<AttachmentAnswer>))]
[JsonSerializable(typeof(AttachmentChange))]
[JsonSerializable(typeof(ShareRequest))]
[JsonSerializable(typeof(IReadOnlyList<ShareAnswer>))]
[JsonSerializable(typeof(ErasureAnswer))]
[JsonSerializable(typeof(IReadOnlyList<DueAnswer>))]
[JsonSerializable(typeof(IReadOnlyList<AuditAnswer>))]
internal sealed partial class WebJson : JsonSerializerContext
{
    /// <summary>ASP.NET keeps options of its own: they take our metadata, our converters and our strictness.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        options.TypeInfoResolverChain.Insert(0, Default);
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        foreach (var converter in Default.Options.Converters)
        {
            options.Converters.Add(converter);
        }
    }
}
