using Delegations.Reports;

namespace Delegations.Sharing;

/// <summary>Which documents a share opens, below its ceiling.</summary>
/// <param name="Parts">Parts of the report, in whatever languages it has.</param>
/// <param name="Keys">Single documents, by <see cref="OfferedDocument.Key"/>.</param>
/// <param name="Everything">Whatever is released or cleared, also later.</param>
internal sealed record ShareScope(IReadOnlyList<ReportPart> Parts, IReadOnlyList<string> Keys, bool Everything)
{
    public static readonly ShareScope All = new([], [], Everything: true);

    public static ShareScope Of(params IReadOnlyList<ReportPart> parts) => new(parts, [], Everything: false);

    public static ShareScope Of(IReadOnlyList<string> keys) => new([], keys, Everything: false);

    public bool Covers(OfferedDocument document) =>
        Everything || (document.Part is { } part && Parts.Contains(part)) || Keys.Contains(document.Key, StringComparer.Ordinal);
}
