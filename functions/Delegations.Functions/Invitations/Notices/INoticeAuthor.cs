using Delegations.Documents.Rendering.Mime;
using Delegations.Visits;

namespace Delegations.Invitations.Notices;

/// <summary>Words notices of a kind that a slice above this one asks for.</summary>
internal interface INoticeAuthor
{
    NoticeKind Kind { get; }

    /// <summary>
    /// What the notice says now; null where it is not wanted any more. Asked again before a repeat too, to find out whether it is wanted: what leaves
    /// then is what was written before.
    /// </summary>
    Task<NoticeMessage?> WriteAsync(Visit visit, Notice notice, NoticeHead head, CancellationToken cancellationToken);
}
