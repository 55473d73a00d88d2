using System.Text.Json.Serialization;
using Delegations.Hosting.Edge;
using Delegations.Invitations.Notices;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>What needs a person's attention, the newest first.</summary>
internal static class GetAlerts
{
    public static async Task<Results<Ok<IReadOnlyList<AlertAnswer>>, Problem>> GetAsync(
        VisitId visit, VisitStore visits, AuditStore audit, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is null)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        IReadOnlyList<AlertAnswer> alerts =
        [
            .. (await audit.ListAsync(visit, cancellationToken)).Select(AlertAnswer.From).OfType<AlertAnswer>().OrderByDescending(alert => alert.At),
        ];
        return TypedResults.Ok(alerts);
    }
}

/// <summary>An alert as the API shows it.</summary>
/// <param name="Invitation">The invitation it is about; the board says whose. Null where it is about a stop.</param>
internal sealed record AlertAnswer(
    [property: JsonConverter(typeof(CodeConverter<AlertKind>))] AlertKind Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] InvitationId? Invitation,
    Instant At)
{
    private const string What = "alert";

    /// <summary>The stop whose visitor list is due; null where it is about an invitation.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StopId? Stop { get; init; }


    /// <summary>Null for facts that are no alerts.</summary>
    public static AlertAnswer? From(AuditFact fact) =>
        fact.What is not What || !Enum.TryParse(fact.Reason, out AlertKind kind) ? null
        : kind is AlertKind.ListDue ? StopId.TryParse(fact.Subject, null, out var stop) ? new AlertAnswer(kind, null, fact.At) { Stop = stop } : null
        : InvitationId.TryParse(fact.Subject, null, out var invitation) ? new AlertAnswer(kind, invitation, fact.At)
        : null;
}
