using System.Runtime.InteropServices;

namespace Delegations.Documents.Reading.Formats;

/// <summary>A stream over bytes that are already in memory, without copying them.</summary>
internal class MemoryReader : MemoryStream
{
    public MemoryReader(ReadOnlyMemory<byte> content)
        : this(Segment(content))
    {
    }

    private MemoryReader(ArraySegment<byte> segment)
        : base(segment.Array ?? [], segment.Offset, segment.Count, writable: false)
    {
    }

    private static ArraySegment<byte> Segment(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var segment) ? segment : new ArraySegment<byte>(content.ToArray());
}
