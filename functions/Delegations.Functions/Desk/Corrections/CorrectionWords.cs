using Delegations.Model;

namespace Delegations.Desk.Corrections;

/// <summary>What corrections gave, in the coordinator's language.</summary>
internal static class CorrectionWords
{
    /// <summary>What the last action gave; null for nothing to say.</summary>
    public static Message? Of(Said said, Language language) => said.Code switch
    {
        "corrected" => new Message(language.Say(en: "The session is changed.", fr: "La séance est modifiée.", nl: "De sessie is gewijzigd.", de: "Der Programmpunkt ist geändert.") + NobodyToldYet(language)),
        "added" => new Message(language.Say(en: "The session is added.", fr: "La séance est ajoutée.", nl: "De sessie is toegevoegd.", de: "Der Programmpunkt ist hinzugefügt.") + NobodyToldYet(language)),
        "cancelled" => new Message(language.Say(en: "The session is cancelled.", fr: "La séance est annulée.", nl: "De sessie is geannuleerd.", de: "Der Programmpunkt ist abgesagt.") + NobodyToldYet(language)),
        "removed" => new Message(language.Say(en: "The session is taken out.", fr: "La séance est retirée.", nl: "De sessie is weggenomen.", de: "Der Programmpunkt ist herausgenommen.") + NobodyToldYet(language)),
        "shifted" => new Message(language.Say(en: "The new times are kept.", fr: "Les nouveaux horaires sont enregistrés.", nl: "De nieuwe tijden zijn bewaard.", de: "Die neuen Zeiten sind gespeichert.") + NobodyToldYet(language)),
        "same" => new Message(language.Say(en: "Nothing was different, so nothing was changed.", fr: "Rien n’était différent : rien n’a été modifié.", nl: "Er was niets verschillend: er is niets gewijzigd.", de: "Nichts war anders: Es wurde nichts geändert.")),
        _ => null,
    };

    public static string NotSaved(int count, Language language) => count is 1
        ? language.Say(en: "Nothing is saved yet: one field needs your attention.", fr: "Rien n’est encore enregistré : un champ est à revoir.", nl: "Er is nog niets bewaard: één veld vraagt uw aandacht.", de: "Noch ist nichts gespeichert: Ein Feld ist zu prüfen.")
        : language.Say(en: $"Nothing is saved yet: {count} fields need your attention.", fr: $"Rien n’est encore enregistré : {count} champs sont à revoir.", nl: $"Er is nog niets bewaard: {count} velden vragen uw aandacht.", de: $"Noch ist nichts gespeichert: {count} Felder sind zu prüfen.");

    public static string Stale(Language language) => language.Say(
        en: "Somebody changed the programme in the meantime. Nothing of yours was saved; this is how it is now. Look, and do it again if it is still needed.",
        fr: "Quelqu’un a modifié le programme entre-temps. Rien de votre part n’a été enregistré ; voici l’état actuel. Vérifiez, et recommencez si c’est encore nécessaire.",
        nl: "Iemand heeft het programma intussen gewijzigd. Van u is niets bewaard; zo is het nu. Kijk na, en doe het opnieuw als het nog nodig is.",
        de: "Jemand hat das Programm inzwischen geändert. Von Ihnen wurde nichts gespeichert; so ist es jetzt. Prüfen Sie es, und wiederholen Sie es, falls es noch nötig ist.");

    public static string StaleAddition(Language language) => language.Say(
        en: "Somebody changed the programme in the meantime, so the session is not added yet. What you wrote is kept: send it again.",
        fr: "Quelqu’un a modifié le programme entre-temps ; la séance n’est donc pas encore ajoutée. Ce que vous avez écrit est conservé : renvoyez-le.",
        nl: "Iemand heeft het programma intussen gewijzigd, dus de sessie is nog niet toegevoegd. Wat u schreef, is bewaard: verstuur het opnieuw.",
        de: "Jemand hat das Programm inzwischen geändert; der Programmpunkt ist daher noch nicht hinzugefügt. Was Sie schrieben, ist noch da: Senden Sie es noch einmal.");

    public static string StateOf(int version, bool isLatest, bool isPublished, Language language) => (isLatest, isPublished) switch
    {
        (_, true) => language.Say(en: $"Version {version} is published.", fr: $"La version {version} est publiée.", nl: $"Versie {version} is gepubliceerd.", de: $"Fassung {version} ist veröffentlicht."),
        (true, false) => language.Say(
            en: $"This is version {version}, the newest. It is not published yet: nobody has been told.",
            fr: $"C’est la version {version}, la plus récente. Elle n’est pas encore publiée : personne n’a été averti.",
            nl: $"Dit is versie {version}, de nieuwste. Ze is nog niet gepubliceerd: niemand is verwittigd.",
            de: $"Das ist Fassung {version}, die neueste. Sie ist noch nicht veröffentlicht: Niemand wurde benachrichtigt."),
        _ => language.Say(en: $"This is version {version}; there is a newer one.", fr: $"C’est la version {version} ; il en existe une plus récente.", nl: $"Dit is versie {version}; er is een nieuwere.", de: $"Das ist Fassung {version}; es gibt eine neuere."),
    };

    public static string ErrorsFirst(int count, Language language) => count is 1
        ? language.Say(en: "One error keeps it from being published. See to it on the programme page first.", fr: "Une erreur empêche de la publier. Corrigez-la d’abord sur la page du programme.", nl: "Eén fout verhindert de publicatie. Los ze eerst op de programmapagina op.", de: "Ein Fehler verhindert die Veröffentlichung. Beheben Sie ihn zuerst auf der Programmseite.")
        : language.Say(en: $"{count} errors keep it from being published. See to them on the programme page first.", fr: $"{count} erreurs empêchent de la publier. Corrigez-les d’abord sur la page du programme.", nl: $"{count} fouten verhinderen de publicatie. Los ze eerst op de programmapagina op.", de: $"{count} Fehler verhindern die Veröffentlichung. Beheben Sie sie zuerst auf der Programmseite.");

    public static string Ticked(bool isTicked, Language language) => isTicked
        ? language.Say(en: "ticked", fr: "coché", nl: "aangevinkt", de: "angekreuzt")
        : language.Say(en: "not ticked", fr: "non coché", nl: "niet aangevinkt", de: "nicht angekreuzt");

    private static string NobodyToldYet(Language language) => " " + language.Say(en: "Nobody has been told of it yet.", fr: "Personne n’en a encore été averti.", nl: "Niemand is er al van verwittigd.", de: "Noch wurde niemand benachrichtigt.");
}
