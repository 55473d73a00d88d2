using Delegations.Model.Ids;

namespace Delegations.Storage.Tables;

/// <summary>The hidden property by which a write recognises itself.</summary>
/// <remarks>
/// A write that succeeded and whose answer was lost is sent again by the pipeline, and the second attempt meets the first one's row:
/// 409 or 412. Only a mark that this very write carries tells its own success from somebody else's write.
/// </remarks>
internal static class OperationMark
{
    /// <summary>Reserved: callers can neither set nor see it.</summary>
    public const string Property = "_operation";

    public static string New() => OpaqueId.Random();
}
