using Delegations.Documents.Reading.Formats;

namespace Delegations.Documents.Reading.Replies;

/// <summary>
/// The bytes of a mail, of which no more are given while one header field goes on: a reader of mail copies a field anew with each piece of it, so
/// that one of ten megabytes would cost gigabytes before it could be told to be too long.
/// </summary>
internal sealed class MailBytes(ReadOnlyMemory<byte> content) : MemoryReader(content)
{
    // No position is this far behind another.
    private const long NoField = long.MaxValue;

    private long fieldBegan = NoField;

    public void BeginField() => fieldBegan = Position;

    public void EndFields() => fieldBegan = NoField;

    /// <exception cref="RefusedReplyException">The header field that is being read is longer than <see cref="ReplyLimits.HeaderBytes"/>.</exception>
    public override int Read(byte[] buffer, int offset, int count) =>
        Position - fieldBegan > ReplyLimits.HeaderBytes ? throw new RefusedReplyException(ReplyProblem.TooManyParts) : base.Read(buffer, offset, count);
}
