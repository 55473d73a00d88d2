using Delegations.Reports;
using Microsoft.Net.Http.Headers;

namespace Delegations.Sharing;

/// <summary>Which bytes of a document a request asks for (RFC 9110, 14.2): all where it names none, several ranges, or those of another document.</summary>
/// <param name="Count">0 of a document that is not empty: the range lies outside it.</param>
/// <param name="IsPart">Whether a part was asked for: answered as one also where it is all there is.</param>
internal readonly record struct ByteRange(long From, long Count, long Length, bool IsPart)
{

    public bool IsOutside => Count is 0 && Length > 0;

    /// <summary><c>bytes 0-99/200</c>.</summary>
    public string ContentRange => IsOutside ? FormattableString.Invariant($"bytes */{Length}") : FormattableString.Invariant($"bytes {From}-{From + Count - 1}/{Length}");

    /// <summary>Says which bytes a document has: its hash.</summary>
    public static EntityTagHeaderValue TagOf(OfferedDocument document) => new($"\"{document.Sha256}\"");

    public static ByteRange Of(HttpRequest request, OfferedDocument document)
    {
        var length = document.Bytes;
        var whole = new ByteRange(0, length, length, IsPart: false);
        var headers = request.GetTypedHeaders();
        if (length is 0 || headers.Range is not { Ranges: { Count: 1 } ranges, Unit.Value: "bytes" } || !IsSame(headers.IfRange, document))
        {
            return whole;
        }

        return ranges.Single() switch
        {
            { From: { } from } when from >= length => Part(0, 0),
            { From: { } from, To: var to } => Part(from, Math.Min(to ?? length - 1, length - 1) - from + 1),
            { To: { } last and > 0 } => Part(length - Math.Min(last, length), Math.Min(last, length)),
            _ => Part(0, 0),
        };

        ByteRange Part(long from, long count) => new(from, count, length, IsPart: true);
    }

    /// <summary>Whether what a reader has already are the first bytes of this document. A date says too little: none is told.</summary>
    private static bool IsSame(RangeConditionHeaderValue? condition, OfferedDocument document) =>
        condition is null || (condition.EntityTag is { } tag && tag.Compare(TagOf(document), useStrongComparison: true));
}
