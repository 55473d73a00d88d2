using Delegations.Documents.Rendering.Mime;
using Delegations.Invitations.Delivery;
using Delegations.Invitations.Replies;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Invitations;

/// <summary>Writes letters with all that a visit and the deployment say in them.</summary>
internal sealed class LetterDesk(AnswerTokens tokens, PublicAddress address, DeliveryOptions options)
{
    /// <summary>No token of ours: these have forty digits.</summary>
    public const string PlaceholderToken = "placeholder";

    /// <summary>The row with the secret of its reply page, where such pages can be reached; the page opens before its link leaves.</summary>
    public async Task<Invitation> PrepareAsync(Invitation row, CancellationToken cancellationToken)
    {
        if (row.AnswerToken is not null || address.Of("/") is null)
        {
            return row;
        }

        var token = SecretToken.New();
        await tokens.AddAsync(token, row.Visit, row.Id, cancellationToken);
        return row with { AnswerToken = token.Text };
    }

    /// <summary>The letter as it would be, for who looks at it first: where there are reply pages, its link is a placeholder that opens none.</summary>
    public Letter WriteForPreview(Visit visit, Invitation row, OutgoingMessage message) =>
        Write(visit, row with { AnswerToken = PlaceholderToken }, message);

    public Letter Write(Visit visit, Invitation row, OutgoingMessage message) => LetterWriter.Write(row, message, new LetterSettings
    {
        Organiser = visit.Organiser,
        AnswerPage = AnswerPageOf(row) is { } page ? new Uri(page) : null,
        RepliesByMail = options.RepliesByMail || visit.Invitations.Way is DeliveryWay.Graph,
        MeetsOnline = visit.Invitations.OnlineMeetings,
        Privacy = PrivacyOf(visit),
    });

    /// <summary>Where the administrator names no agency, the visit's own office answers for the data.</summary>
    private PrivacyNotice PrivacyOf(Visit visit) => new(
        options.AgencyName.Length > 0 ? options.AgencyName : visit.Organiser.Name,
        Math.Max(1, options.KeepMonths),
        options.AgencyContact.Length > 0 ? options.AgencyContact : visit.Organiser.Address);

    /// <summary>The address of the row's reply page; null where there is none.</summary>
    public string? AnswerPageOf(Invitation row) => row.AnswerToken is { } token ? address.Of($"/r/{token}") : null;
}
