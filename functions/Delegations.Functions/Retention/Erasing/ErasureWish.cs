namespace Delegations.Retention.Erasing;

/// <summary>How somebody asks for an erasure.</summary>
/// <param name="OnlyThis">In the named visit alone.</param>
/// <param name="RemovesAttachments">With the attachments that name the person.</param>
/// <param name="By">Who asks.</param>
internal sealed record ErasureWish(bool OnlyThis, bool RemovesAttachments, string By);
