using Delegations.Agendas.Reviews;
using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Agendas;

/// <summary>Ticks a remark off, or takes that back. The remark itself stays as it was written.</summary>
internal static class SettleRemark
{
    public static Task<Results<NoContent, Problem>> PutAsync(
        VisitId visit, RemarkId remark, RemarkBoard board, HttpContext http, CancellationToken cancellationToken) =>
        SettleAsync(visit, remark, isSettled: true, board, http, cancellationToken);

    public static Task<Results<NoContent, Problem>> DeleteAsync(
        VisitId visit, RemarkId remark, RemarkBoard board, HttpContext http, CancellationToken cancellationToken) =>
        SettleAsync(visit, remark, isSettled: false, board, http, cancellationToken);

    private static async Task<Results<NoContent, Problem>> SettleAsync(
        VisitId visit, RemarkId remark, bool isSettled, RemarkBoard board, HttpContext http, CancellationToken cancellationToken) =>
        await board.SettleAsync(visit, remark, isSettled, cancellationToken)
            ? TypedResults.NoContent()
            : Problems.NotFound(RequestLanguage.Of(http.Request));
}
