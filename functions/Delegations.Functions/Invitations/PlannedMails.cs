using System.Diagnostics;
using System.Text;
using Delegations.Documents.Rendering.Mime;
using Delegations.Invitations.Delivery;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>
/// The very mails that a plan would send, for a coordinator to read first. They are made as a delivery makes them, but nothing is kept,
/// sent or opened: the link to the person's reply page is a placeholder.
/// </summary>
internal sealed class PlannedMails(PlannedRounds rounds, MessageDecisions decisions, LetterDesk letters, PeopleStore people, IClock clock)
{
    /// <summary>The mail of one entry of the plan.</summary>
    /// <param name="language">To read it in another language than it would leave in; null for its own.</param>
    public async Task<PlannedMailOutcome> PreviewAsync(
        Visit visit, PublicationWish wish, InvitationId invitation, Language? language, CancellationToken cancellationToken)
    {
        if (await rounds.CompareAsync(visit, wish, cancellationToken) is not { } planned)
        {
            return new PlannedMailOutcome.NothingToPublish();
        }

        if (planned.Compared.Differences.FirstOrDefault(difference => difference.Id == invitation) is not { } own || KindOf(own) is not { } kind)
        {
            return new PlannedMailOutcome.NoMail();
        }

        var ownLanguage = LanguageOf(own);
        var shown = language is null || language == ownLanguage
            ? own
            : new OtherLanguage(visit, await people.ReadAsync(visit.Id, cancellationToken), language).Of(own, planned);
        var letter = await WriteAsync(visit, shown, planned, cancellationToken);
        return new PlannedMailOutcome.Written(Describe(visit, own, kind, letter) with { OwnLanguage = ownLanguage });
    }

    /// <summary>The steps of a delivery, less what it writes and sends.</summary>
    private async Task<Letter> WriteAsync(Visit visit, Difference difference, PlannedRound planned, CancellationToken cancellationToken)
    {
        var desired = difference.Desired;
        var row = difference.Actual
            ?? Reconciliation.NewRow(visit.Id, difference, desired!, desired!.Person.Email!, clock.GetCurrentInstant()); // without a row something is desired of somebody with an address
        var goesOn = MessageDecisions.GoesOn(planned.Compared.Desired, row);
        var message = await decisions.DecideAsync(visit.Id, difference with { Actual = row }, row, goesOn, call: null, cancellationToken);
        return letters.WriteForPreview(visit, InvitationLife.Begin(row, message, desired), message);
    }

    private static PlannedMail Describe(Visit visit, Difference difference, PlannedMailKind kind, Letter letter)
    {
        var body = InvitationMail.Body(letter.Message, letter.Content);
        var isByExchange = visit.Invitations.Way is DeliveryWay.Graph;
        return new PlannedMail
        {
            Invitation = difference.Id,
            Kind = kind,
            To = letter.Message.Attendee.Name,
            Role = difference.Desired?.Role ?? difference.Actual?.Role ?? InvitationRole.Speaker,
            Language = letter.Message.Language,
            OwnLanguage = letter.Message.Language,
            Subject = isByExchange ? letter.Message.Summary : body.Subject,
            Text = body.Text,
            Html = body.Html,
            Calendar = Encoding.UTF8.GetString(letter.Calendar),
            IsUrgent = letter.Content.Urgent,
            AsksAgain = letter.Content.AsksAgain,
            Changes = [.. letter.Content.Changes.Select(change => new PlannedChange(change.What, change.Was, change.Now))],
            Held = difference.Held,
            HasPlaceholder = letter.Content.AnswerPage is not null,
            IsByExchange = isByExchange,
        };
    }

    private static Language LanguageOf(Difference difference) =>
        (difference.Desired?.Content ?? difference.Actual?.Sent ?? difference.Actual?.Outgoing?.Content ?? throw new UnreachableException()).Language;

    private static PlannedMailKind? KindOf(Difference difference) => difference.Kind switch
    {
        DifferenceKind.Create => PlannedMailKind.Create,
        DifferenceKind.Update => PlannedMailKind.Update,
        DifferenceKind.Cancel => PlannedMailKind.Cancel,
        _ => null,
    };
}

/// <summary>What there is to see of an entry's mail.</summary>
internal abstract record PlannedMailOutcome
{
    private PlannedMailOutcome()
    {
    }

    internal sealed record Written(PlannedMail Mail) : PlannedMailOutcome;

    /// <summary>The plan tells this person nothing, or does not know the entry.</summary>
    internal sealed record NoMail : PlannedMailOutcome;

    /// <summary>The visit has no such version.</summary>
    internal sealed record NothingToPublish : PlannedMailOutcome;
}
