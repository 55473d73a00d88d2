using System.Text.Json.Serialization;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using NodaTime;

namespace Delegations.Sharing;

/// <summary>That a document was fetched by a link. Neither an address nor the program of who did is kept.</summary>
/// <param name="Document">Its key.</param>
internal sealed record ShareUse(Instant At, ShareId Share, ShareUseKind Kind, string Document)
{
    /// <summary>What counts: going on with one that was begun does not.</summary>
    public bool IsDownload => Kind is ShareUseKind.Whole or ShareUseKind.HandedOver;
}

/// <summary>How a document was fetched.</summary>
[JsonConverter(typeof(CodeConverter<ShareUseKind>))]
internal enum ShareUseKind
{
    /// <summary>From its beginning.</summary>
    Whole,

    /// <summary>A large one: its reader was led on to the storage.</summary>
    HandedOver,

    /// <summary>A later part of it: a download that was cut went on.</summary>
    Resumed,

    /// <summary>By a program that looks at links before people do.</summary>
    Scanned,
}
