using System.Diagnostics;
using System.Security.Cryptography;
using Delegations.Documents.Attachments;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports.Archive;
using Delegations.Visits;
using Delegations.Web;
using NodaTime;

namespace Delegations.Reports.Attachments;

/// <summary>Takes photographs and files, and says of them what may become of them.</summary>
internal sealed class AttachmentDesk(AttachmentStore attachments, ArchiveRows packages, IClock clock)
{
    /// <summary>How many a visit may have.</summary>
    public const int Most = 200;
    public const int LongestCaption = 500;

    /// <summary>
    /// Keeps a file under the id that the same bytes of the same name always give, so that a form sent twice keeps one. What cannot be taken is
    /// refused whole.
    /// </summary>
    public async Task<AttachmentTaking> AddAsync(Visit visit, RequestFile file, Language spoken, CancellationToken cancellationToken)
    {
        if (visit.Progress is VisitProgress.Archived || await packages.FindAsync(visit.Id, cancellationToken) is not null)
        {
            return new AttachmentTaking.Refused("report-closed", AttachmentWords.Archived(spoken));
        }

        if (AttachmentName.Of(file.Name) is not { } name)
        {
            return new AttachmentTaking.Refused("attachment.name", AttachmentWords.NoName(spoken));
        }

        return AttachmentReader.Read(file.Content, name) switch
        {
            AttachmentOutcome.Refused(var fault) => new AttachmentTaking.Refused(AttachmentWords.CodeOf(fault), AttachmentWords.Say(fault, spoken)),
            AttachmentOutcome.Taken(var contentType, var content) => await KeepAsync(visit, AttachmentName.For(contentType, name), contentType, content, spoken, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Removes it. False while the visit is being packed: a package must hold what it was said to.</summary>
    public async Task<bool> RemoveAsync(Visit visit, AttachmentId id, CancellationToken cancellationToken)
    {
        if (await packages.FindAsync(visit.Id, cancellationToken) is { IsWhole: false })
        {
            return false;
        }

        await attachments.RemoveAsync(visit.Id, id, cancellationToken);
        return true;
    }

    /// <summary>Whether it can still be said that the record may hold it.</summary>
    public async Task<bool> MayChangeKeptAsync(Visit visit, CancellationToken cancellationToken) =>
        visit.Progress is not VisitProgress.Archived && await packages.FindAsync(visit.Id, cancellationToken) is null;

    /// <summary>Changes what is said of an attachment; what the record may hold, only before it is packed. Null where there is none, or somebody else wrote in between.</summary>
    public async Task<Attachment?> ChangeAsync(Visit visit, Attachment present, AttachmentChange change, Actor by, CancellationToken cancellationToken)
    {
        var cleared = change.Cleared switch
        {
            true => present.Cleared ?? new Clearance(clock.GetCurrentInstant(), by.Name),
            false => null,
            null => present.Cleared,
        };
        var changed = present with
        {
            Caption = (change.Caption ?? present.Caption).Trim(),
            Handling = change.Handling ?? present.Handling,
            Cleared = cleared,
            MayBeKept = change.MayBeKept is { } kept && await MayChangeKeptAsync(visit, cancellationToken) ? kept : present.MayBeKept,
        };
        return changed == present || await attachments.ReplaceAsync(visit.Id, changed, cancellationToken) ? changed : null;
    }

    private async Task<AttachmentTaking> KeepAsync(
        Visit visit, string name, string contentType, ReadOnlyMemory<byte> content, Language spoken, CancellationToken cancellationToken)
    {
        var sha = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        var id = AttachmentId.Parse(OpaqueId.Derive(visit.Id.Value, "attachment", name, sha));
        var known = await attachments.ListAsync(visit.Id, cancellationToken);
        if (known.FirstOrDefault(attachment => attachment.Id == id) is { } same)
        {
            return new AttachmentTaking.Taken(same);
        }

        if (known.Count >= Most)
        {
            return new AttachmentTaking.Refused("attachment.too-many", AttachmentWords.TooMany(spoken));
        }

        var attachment = new Attachment { Id = id, Name = name, ContentType = contentType, Bytes = content.Length, Sha256 = sha, Added = clock.GetCurrentInstant() };
        await attachments.AddAsync(visit.Id, attachment, BinaryData.FromBytes(content), cancellationToken);
        return new AttachmentTaking.Taken(attachment);
    }
}

/// <summary>What to say of an attachment; null leaves it.</summary>
internal sealed record AttachmentChange(string? Caption, Handling? Handling, bool? Cleared, bool? MayBeKept);

/// <summary>What became of a file.</summary>
internal abstract record AttachmentTaking
{
    private AttachmentTaking()
    {
    }

    internal sealed record Taken(Attachment Attachment) : AttachmentTaking;

    internal sealed record Refused(string Code, string Sentence) : AttachmentTaking;
}
