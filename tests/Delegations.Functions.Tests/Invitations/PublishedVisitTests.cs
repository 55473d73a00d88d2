using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

public sealed class PublishedVisitTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publishing_ends_with_one_calendar_file_and_one_mail_per_invitation()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);

        var queued = await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal(4, queued);
        var invitations = await visit.InvitationsAsync(Cancel);
        Assert.Equal(4, invitations.Count);
        Assert.All(invitations, invitation => Assert.Equal(InvitationState.Sent, invitation.State));
        var outbox = await visit.OutboxAsync(Cancel);
        Assert.Equal(8, outbox.Count);
        Assert.All(invitations, invitation => Assert.Equal(
            [".eml", ".ics"],
            outbox.Where(name => name.StartsWith(invitation.Id.Value, StringComparison.Ordinal)).Select(Path.GetExtension)));
    }

    [Fact]
    public async Task Names_in_the_outbox_hold_no_personal_data()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);

        var outbox = await visit.OutboxAsync(Cancel);

        Assert.All(outbox, name => Assert.Matches("^[0-9a-f]{20}-0-[0-9tz]+-request\\.(ics|eml)$", name));
    }

    [Fact]
    public async Task A_moved_and_a_removed_session_update_and_cancel_exactly_those()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        var clara = await visit.InvitationOfAsync("Clara Novak", Cancel);
        var before = await visit.OutboxAsync(Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Start = "10:30", End = "11:30" }).Without(2), Cancel);

        var plan = await visit.PlanAsync(Cancel);
        var queued = await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal(["Ada Martin", "Clara Novak"], Names(plan, "updated"));
        Assert.Equal(["Bruno Leroy", "David Okoro"], Names(plan, "cancelled"));
        Assert.Equal(4, queued);
        Assert.Equal(8, (await visit.OutboxAsync(Cancel)).Except(before).Count());
        var calendars = await visit.CalendarsAsync(clara, Cancel);
        Assert.Equal(["0", "1"], calendars.Select(calendar => TestVisit.Property(calendar, "SEQUENCE")));
        Assert.Single(calendars.Select(calendar => TestVisit.Property(calendar, "UID")).Distinct());
        Assert.Equal("20310310T103000", TestVisit.Property(calendars[^1], "DTSTART"));
        Assert.Equal(2, (await visit.InvitationsAsync(Cancel)).Count(invitation => invitation.State is InvitationState.Cancelled));
    }

    [Fact]
    public async Task A_change_that_concerns_one_person_leaves_all_others_alone()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.With(2, line => line with { Speaker = "" }), Cancel);

        var queued = await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal(1, queued);
        Assert.Equal(10, (await visit.OutboxAsync(Cancel)).Count);
        var david = Assert.Single(await visit.InvitationsAsync(Cancel), invitation => invitation.State is InvitationState.Cancelled);
        var cancellation = (await visit.CalendarsAsync(david, Cancel))[^1];
        Assert.Equal("David Okoro", david.Name);
        Assert.Contains("METHOD:CANCEL", cancellation, StringComparison.Ordinal);
        Assert.Equal("1", TestVisit.Property(cancellation, "SEQUENCE"));
        Assert.EndsWith("david.okoro@example.org", TestVisit.Property(cancellation, "ATTENDEE"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task C8_an_upload_that_changes_nothing_for_anybody_mails_nobody()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.With(2, line => line with { InternalNotes = "Something else" }), Cancel);

        var queued = await visit.PublishAsync(Cancel);

        Assert.Equal(0, queued);
        Assert.Equal(2, (await visit.ReadAsync(Cancel)).Publication?.Version);
    }

    [Fact]
    public async Task Inviting_nobody_any_more_cancels_everything()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);

        await visit.PublishAsync(Cancel, inviting: "nobody");
        await visit.DeliverAsync(Cancel);

        Assert.All(await visit.InvitationsAsync(Cancel), invitation => Assert.Equal(InvitationState.Cancelled, invitation.State));
        Assert.Equal(16, (await visit.OutboxAsync(Cancel)).Count);
    }

    [Fact]
    public async Task Inviting_again_after_a_cancellation_takes_new_uids()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        await visit.DeliverAsync(Cancel);

        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        var all = await visit.InvitationsAsync(Cancel);
        Assert.Equal(8, all.Select(invitation => LetterWriter.UidOf(invitation.Id)).Distinct().Count());
        Assert.Equal(4, all.Count(invitation => invitation.State is InvitationState.Sent));
    }

    [Fact]
    public async Task A_preliminary_agenda_invites_tentatively_and_the_final_one_confirms_with_the_next_sequence()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, state: "preliminary");
        await visit.DeliverAsync(Cancel);

        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        var calendars = await visit.CalendarsAsync(await visit.InvitationOfAsync("Clara Novak", Cancel), Cancel);
        Assert.Equal(["TENTATIVE", "CONFIRMED"], calendars.Select(calendar => TestVisit.Property(calendar, "STATUS")));
        Assert.Equal(["0", "1"], calendars.Select(calendar => TestVisit.Property(calendar, "SEQUENCE")));
    }

    [Fact]
    public async Task Another_address_cancels_at_the_old_one_and_invites_at_the_new_one()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        await visit.PutPeopleAsync("Name,Organisation,Email\nClara Novak,Orbit School,clara.new@example.org", Cancel);

        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        var claras = (await visit.InvitationsAsync(Cancel)).Where(invitation => invitation.Name == "Clara Novak").OrderBy(invitation => invitation.State).ToList();
        Assert.Equal([InvitationState.Sent, InvitationState.Cancelled], claras.Select(invitation => invitation.State));
        Assert.Equal(["clara.new@example.org", "clara.novak@example.org"], claras.Select(invitation => invitation.Address));
    }

    [Fact]
    public async Task What_changes_after_a_publication_changes_nobodys_entry_until_it_is_approved()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        var before = await visit.OutboxAsync(Cancel);
        await visit.PutPeopleAsync("Name,Organisation,Email\nClara Novak,Orbit School,clara.new@example.org", Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"name":"Renamed","language":"de"}""", Cancel);

        var queued = await visit.ReconcileAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal(0, queued);
        Assert.Equal(before, await visit.OutboxAsync(Cancel));
        Assert.NotEqual(0, (await visit.PlanAsync(Cancel)).GetProperty("updated").GetArrayLength());
    }

    [Fact]
    public async Task Whoever_owns_the_organisers_mailbox_is_not_invited()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(
            pipeline, SampleVisits.OneDay, SampleVisits.People.Replace("ada.martin@", "Visits@", StringComparison.Ordinal), Cancel);

        await visit.PublishAsync(Cancel);

        Assert.DoesNotContain(await visit.InvitationsAsync(Cancel), invitation => invitation.Name == "Ada Martin");
    }

    [Fact]
    public async Task What_is_over_is_not_touched()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        pipeline.SetClock("2031-03-10T12:00:00Z");
        await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Title = "Cybersecurity in low orbit" }).Without(2), Cancel);

        var plan = await visit.PlanAsync(Cancel);

        Assert.Equal([], Names(plan, "updated"));
        Assert.Equal(["Bruno Leroy", "David Okoro"], Names(plan, "cancelled"));
    }

    [Fact]
    public async Task No_text_of_a_file_can_add_a_property_or_a_header()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel, "Visit\r\nBcc: everybody@example.org");
        await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Title = "Talk\r\nATTENDEE:mailto:other@example.org" }), Cancel);
        await visit.PutPeopleAsync("Name,Organisation,Email\n\"Clara Novak\",\"Orbit School\",clara.novak@example.org", Cancel);

        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        var clara = await visit.InvitationOfAsync("Clara Novak", Cancel);
        var calendar = Assert.Single(await visit.CalendarsAsync(clara, Cancel));
        var mail = await visit.ReadOutboxAsync(Assert.Single(await visit.OutboxAsync(Cancel), name => name.EndsWith(".eml", StringComparison.Ordinal)), Cancel);
        Assert.Single(calendar.Split("\r\n"), line => line.StartsWith("ATTENDEE", StringComparison.Ordinal));
        var header = mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        Assert.DoesNotContain(header.Split("\r\n"), line => line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Reconciling_twice_queues_nothing_new()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        var queued = await visit.PublishAsync(Cancel);

        var whileQueued = await visit.ReconcileAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        var afterwards = await visit.ReconcileAsync(Cancel);

        Assert.Equal((4, 0, 0), (queued, whileQueued, afterwards));
    }

    private static IEnumerable<string?> Names(System.Text.Json.JsonElement plan, string list) =>
        plan.GetProperty(list).EnumerateArray().Select(line => line.GetProperty("name").GetString()).Order();
}
