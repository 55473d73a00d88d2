using MimeKit;

namespace Delegations.Documents.Reading.Replies;

/// <summary>Walks through a mail without keeping any of it, and refuses it before a tree of too many parts or fields is built.</summary>
internal sealed class MailGuard(ParserOptions options, Stream mail) : MimeReader(options, mail, MimeFormat.Entity)
{
    private int parts;
    private int fields;

    protected override void OnHeaderRead(Header header, int beginLineNumber, CancellationToken cancellationToken)
    {
        if (++fields > ReplyLimits.HeaderFields || header.RawValue.Length > ReplyLimits.HeaderBytes)
        {
            throw new RefusedReplyException(ReplyProblem.TooManyParts);
        }
    }

    protected override void OnMimePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Count();

    protected override void OnMessagePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Count();

    protected override void OnMultipartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Count();

    private void Count()
    {
        if (++parts > ReplyLimits.Parts)
        {
            throw new RefusedReplyException(ReplyProblem.TooManyParts);
        }
    }
}
