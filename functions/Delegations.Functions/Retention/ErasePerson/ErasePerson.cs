using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Retention.Erasing;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Retention;

/// <summary>Forgets a person over all visits that know them: what that would do, and the wish itself.</summary>
internal static class ErasePerson
{
    private const string This = "this";
    private const string Remove = "remove";

    /// <summary>What would go where, or how far it is.</summary>
    public static async Task<Results<Ok<ErasureAnswer>, Problem>> GetAsync(
        VisitId visit, PersonId person, string? only, Erasures erasures, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (only is not (null or This))
        {
            return Problems.Invalid(language, Requirements(language));
        }

        var present = await erasures.FindAsync(visit, person, cancellationToken);
        if (present is { Done: null })
        {
            return TypedResults.Ok(ErasureAnswer.Of(present));
        }

        return await erasures.PreviewAsync(visit, person, only is This, cancellationToken) is { } preview ? TypedResults.Ok(ErasureAnswer.Of(preview))
            : present is not null ? TypedResults.Ok(ErasureAnswer.Of(present))
            : Problems.NotFound(language);
    }

    public static async Task<Results<Ok<ErasureAnswer>, Accepted<ErasureAnswer>, Problem>> PostAsync(
        VisitId visit, PersonId person, string? only, string? attachments, Erasures erasures, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (only is not (null or This) || attachments is not (null or Remove))
        {
            return Problems.Invalid(language, Requirements(language));
        }

        var wish = new ErasureWish(only is This, attachments is Remove, Actor.Of(http).Name);
        return await erasures.AskAsync(visit, person, wish, cancellationToken) switch
        {
            ErasureOutcome.Asked(var erasure) => TypedResults.Accepted($"/api/visits/{visit}/people/{person}/erasure", ErasureAnswer.Of(erasure)),
            ErasureOutcome.Done(var erasure) => TypedResults.Ok(ErasureAnswer.Of(erasure)),
            ErasureOutcome.Invited => Problems.Conflict(language, "person-invited", Invited(language)),
            ErasureOutcome.Unknown => Problems.NotFound(language),
            _ => throw new UnreachableException(),
        };
    }

    public static string Invited(Language language) => language.Say(
        en: "This person’s calendar still holds an entry that lies ahead. Take them out of the programme and publish, so that it is cancelled by a plan that you have read; then erase.",
        fr: "L’agenda de cette personne contient encore une séance à venir. Retirez-la du programme et publiez, pour que la séance soit annulée par un plan que vous avez lu ; effacez ensuite.",
        nl: "De agenda van deze persoon bevat nog een afspraak die komt. Haal de persoon uit het programma en publiceer, zodat die geannuleerd wordt volgens een plan dat u gelezen hebt; wis daarna.",
        de: "Der Kalender dieser Person enthält noch einen Eintrag, der bevorsteht. Nehmen Sie sie aus dem Programm und veröffentlichen Sie, damit er nach einem Plan abgesagt wird, den Sie gelesen haben; löschen Sie danach.");

    private static string Requirements(Language language) => language.Say(
        en: "“only” is this, or left out for all visits; “attachments” is remove, or left out.",
        fr: "« only » vaut this, ou est omis pour toutes les visites ; « attachments » vaut remove, ou est omis.",
        nl: "“only” is this, of ontbreekt voor alle bezoeken; “attachments” is remove, of ontbreekt.",
        de: "„only“ ist this oder fehlt für alle Besuche; „attachments“ ist remove oder fehlt.");
}
