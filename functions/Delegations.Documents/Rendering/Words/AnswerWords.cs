using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Words;

/// <summary>How a mail asks for an answer, by the ways on which one can come back.</summary>
internal sealed class AnswerWords(Language language)
{
    private static readonly (string Answer, string En, string Fr, string Nl, string De)[] Answers =
    [
        ("accepted", "I will attend", "Je participerai", "Ik ben aanwezig", "Ich nehme teil"),
        ("tentative", "I may attend", "Je participerai peut-être", "Ik ben misschien aanwezig", "Ich nehme vielleicht teil"),
        ("declined", "I cannot attend", "Je ne pourrai pas participer", "Ik kan niet aanwezig zijn", "Ich kann nicht teilnehmen"),
    ];

    public string Lapsed => language.Say(
        en: "An answer given before this change no longer counts.",
        fr: "Une réponse donnée avant ce changement n’est plus valable.",
        nl: "Een antwoord van vóór deze wijziging telt niet meer.",
        de: "Eine Antwort von vor dieser Änderung gilt nicht mehr.");

    public string Please(Answering ways, bool page, bool entryIsHere = true)
    {
        var means = Means(ways, page, entryIsHere);
        return language.Say(
            en: $"Please let us know whether you will attend: {means}.",
            fr: $"Merci de nous faire savoir si vous participerez : {means}.",
            nl: $"Laat ons alstublieft weten of u aanwezig zult zijn: {means}.",
            de: $"Bitte teilen Sie uns mit, ob Sie teilnehmen: {means}.") + Opens(page);
    }

    /// <summary>The answer that is known, and how to change it.</summary>
    public string Known(ParticipationStatus status, Answering ways, bool page)
    {
        var known = status switch
        {
            ParticipationStatus.Accepted => language.Say(
                en: "We have noted that you will attend.",
                fr: "Nous avons noté que vous participerez.",
                nl: "Wij hebben genoteerd dat u aanwezig zult zijn.",
                de: "Wir haben notiert, dass Sie teilnehmen."),
            ParticipationStatus.Tentative => language.Say(
                en: "We have noted that you may attend.",
                fr: "Nous avons noté que vous participerez peut-être.",
                nl: "Wij hebben genoteerd dat u misschien aanwezig zult zijn.",
                de: "Wir haben notiert, dass Sie vielleicht teilnehmen."),
            _ => language.Say(
                en: "We have noted that you cannot attend.",
                fr: "Nous avons noté que vous ne pourrez pas participer.",
                nl: "Wij hebben genoteerd dat u niet aanwezig kunt zijn.",
                de: "Wir haben notiert, dass Sie nicht teilnehmen können."),
        };
        var means = Means(ways, page, entryIsHere: true);
        return known + " " + language.Say(
            en: $"Should this change, please tell us: {means}.",
            fr: $"En cas de changement, merci de nous le faire savoir : {means}.",
            nl: $"Verandert dit nog, laat het ons dan weten: {means}.",
            de: $"Sollte sich daran etwas ändern, teilen Sie es uns bitte mit: {means}.") + Opens(page);
    }

    /// <summary>How often we remind.</summary>
    public string Reminder(Remaining remaining) => remaining.Number >= remaining.Of
        ? language.Say(en: "This is our last reminder.", fr: "Ceci est notre dernier rappel.", nl: "Dit is onze laatste herinnering.", de: "Dies ist unsere letzte Erinnerung.")
        : language.Say(
            en: $"This is reminder {remaining.Number} of at most {remaining.Of}.",
            fr: $"Ceci est le rappel {remaining.Number} sur {remaining.Of} au maximum.",
            nl: $"Dit is herinnering {remaining.Number} van ten hoogste {remaining.Of}.",
            de: $"Dies ist Erinnerung {remaining.Number} von höchstens {remaining.Of}.");

    /// <summary>Three links to the page; each only preselects an answer there, because link scanners open them too.</summary>
    public IEnumerable<MailBlock> Links(Uri? page) => page is null
        ? []
        : [new MailBlock.Links([.. Answers.Select(answer => (language.Say(answer.En, answer.Fr, answer.Nl, answer.De), With(page, answer.Answer)))])];

    private static Uri With(Uri page, string answer)
    {
        var address = new UriBuilder(page);
        address.Query = address.Query.Length > 1 ? $"{address.Query[1..]}&answer={answer}" : $"answer={answer}";
        return address.Uri;
    }

    private string Opens(bool page) => page
        ? " " + language.Say(
            en: "A link only opens the page; your answer counts once you confirm it there.",
            fr: "Un lien ne fait qu’ouvrir la page ; votre réponse est enregistrée une fois que vous l’y avez confirmée.",
            nl: "Een link opent alleen de pagina; uw antwoord telt zodra u het daar bevestigt.",
            de: "Ein Link öffnet nur die Seite; Ihre Antwort gilt, sobald Sie sie dort bestätigen.")
        : "";

    private string Means(Answering ways, bool page, bool entryIsHere)
    {
        var means = new List<string>();
        if (ways.HasFlag(Answering.Buttons))
        {
            means.Add(entryIsHere
                ? language.Say(en: "with the buttons of this invitation", fr: "à l’aide des boutons de cette invitation", nl: "met de knoppen van deze uitnodiging", de: "über die Schaltflächen dieser Einladung")
                : language.Say(en: "in the calendar entry that you have received", fr: "dans l’entrée d’agenda que vous avez reçue", nl: "in de agenda-afspraak die u hebt ontvangen", de: "im Kalendereintrag, den Sie erhalten haben"));
        }

        if (ways.HasFlag(Answering.Reply))
        {
            means.Add(language.Say(en: "by replying to this message", fr: "en répondant à ce message", nl: "door dit bericht te beantwoorden", de: "per Antwort auf diese Nachricht"));
        }

        if (page)
        {
            means.Add(language.Say(en: "with one of the links below", fr: "au moyen d’un des liens ci-dessous", nl: "met een van de links hieronder", de: "über einen der Links unten"));
        }

        return means.Count > 1
            ? string.Join(", ", means.SkipLast(1)) + language.Say(en: " or ", fr: " ou ", nl: " of ", de: " oder ") + means[^1]
            : string.Concat(means);
    }
}
