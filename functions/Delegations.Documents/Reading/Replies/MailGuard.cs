using MimeKit;

namespace Delegations.Documents.Reading.Replies;

/// <summary>Walks through a mail without keeping any of it, and refuses it before a tree of too many parts or fields is built.</summary>
internal sealed class MailGuard(ParserOptions options, MailBytes mail) : MimeReader(options, mail, MimeFormat.Entity)
{
    private int parts;
    private int fields;

    protected override void OnHeadersBegin(long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => mail.BeginField();

    protected override void OnHeadersEnd(long beginOffset, int beginLineNumber, long endOffset, int endLineNumber, CancellationToken cancellationToken) => mail.EndFields();

    protected override void OnHeaderRead(Header header, int beginLineNumber, CancellationToken cancellationToken)
    {
        if (++fields > ReplyLimits.HeaderFields || header.RawValue.Length > ReplyLimits.HeaderBytes)
        {
            throw new RefusedReplyException(ReplyProblem.TooManyParts);
        }

        mail.BeginField();
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
