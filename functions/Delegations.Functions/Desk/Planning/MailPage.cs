using System.Diagnostics;
using System.Globalization;
using Delegations.Invitations;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Desk.Planning;

/// <summary>The very mail that a plan would send to one person, to be read before anything leaves.</summary>
internal static class MailPage
{
    /// <summary>Not <c>lang</c>: that is the language of the page around the mail.</summary>
    private const string LanguageKey = "in";
    private const string FormatKey = "format";

    public static async Task<IResult> ShowAsync(
        DeskVisit visit, string? invitation, int? version, PlanDesk desk, PlannedMails mails, HttpContext http, CancellationToken cancellationToken)
    {
        var request = http.Request.Query;
        var language = Language.TryParse(request[LanguageKey], out var known) ? known : null;
        if (PlanQuery.Read(request, visit.Visit, desk.Now) is not { } query || !InvitationId.TryParse(invitation, CultureInfo.InvariantCulture, out var entry))
        {
            return Nothing(visit);
        }

        var wish = new PublicationWish(version, query.State, query.Inviting, query.Holds);
        return await mails.PreviewAsync(visit.Visit, wish, entry, language, cancellationToken) switch
        {
            PlannedMailOutcome.Written(var mail) => request[FormatKey].ToString() switch
            {
                "html" => PreviewMail.Document(mail, http),
                "ics" => PreviewMail.CalendarFile(mail),
                _ => View.Of<MailView>(visit.Language, (nameof(MailView.Model), ModelOf(visit, mail, query, version))),
            },
            PlannedMailOutcome.NoMail or PlannedMailOutcome.NothingToPublish => Nothing(visit),
            _ => throw new UnreachableException(),
        };
    }

    private static MailModel ModelOf(DeskVisit visit, PlannedMail mail, PlanQuery query, int? version)
    {
        HiddenField[] asked =
        [
            .. query.State is { } state ? new[] { new HiddenField(PlanQuery.StateKey, PlanQuery.CodeOf(state)) } : [],
            .. query.Inviting is { } inviting ? new[] { new HiddenField(PlanQuery.InvitingKey, PlanQuery.CodeOf(inviting)) } : [],
            .. PlanQuery.FieldsOf(query.Holds),
        ];
        HiddenField[] self = [.. asked, new("invitation", mail.Invitation.Value), .. version is { } number ? new[] { new HiddenField("version", $"{number}") } : []];
        var page = PlanQuery.AddressOf($"{visit.Path}/plan/mail", self);
        return new MailModel
        {
            Head = visit.Head,
            Back = PlanQuery.AddressOf($"{visit.Path}/plan", asked),
            What = WhatOf(mail, visit.Language),
            To = $"{mail.To} ({PlanWords.Of(mail.Role, visit.Language)})",
            Subject = mail.Subject,
            Text = mail.Text,
            IsUrgent = mail.IsUrgent,
            Held = mail.Held is { } held ? PlanWords.WhyHeld(held, visit.Visit, visit.Language) : null,
            Notes = PlannedMailWords.Notes(mail, visit.Language),
            Language = mail.Language.Code,
            Languages = [.. Language.All.Select(one => new MailLanguage(
                one.Code, one.Culture.Parent.NativeName, $"{page}&{LanguageKey}={one.Code}", one == mail.Language, one == mail.OwnLanguage))],
            Document = $"{page}&{LanguageKey}={mail.Language.Code}&{FormatKey}=html",
            Calendar = $"{page}&{LanguageKey}={mail.Language.Code}&{FormatKey}=ics",
        };
    }

    private static string WhatOf(PlannedMail mail, Language language) => mail.Kind switch
    {
        PlannedMailKind.Create => DeskWords.Created(language),
        PlannedMailKind.Update => DeskWords.Updated(mail.AsksAgain, language),
        _ => DeskWords.Cancelled(language),
    };

    private static Page<MessageView> Nothing(DeskVisit visit) => MessageView.Page(
        visit.Language,
        visit.Language.Say(en: "No such mail", fr: "Pas de tel courriel", nl: "Geen dergelijke mail", de: "Keine solche Mail"),
        visit.Language.Say(
            en: "The plan sends no mail about this entry: it has changed since you saw it. Look at the plan again.",
            fr: "Le plan n’envoie pas de courriel pour ce rendez-vous : il a changé depuis que vous l’avez vu. Revoyez le plan.",
            nl: "Het plan verstuurt geen mail over deze afspraak: het is gewijzigd sinds u het zag. Bekijk het plan opnieuw.",
            de: "Der Plan sendet keine Mail zu diesem Termin: Er hat sich geändert, seit Sie ihn gesehen haben. Sehen Sie den Plan neu an."),
        StatusCodes.Status404NotFound,
        $"{visit.Path}/plan");
}
