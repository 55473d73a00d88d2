using '../main.bicep'

param name = 'delegations'
param tags = { application: 'delegations', environment: 'production' }

// From the app registration: README.md, step 2. An id, not a secret.
param signInClientId = '00000000-0000-0000-0000-000000000000'

// What invitations, mails and shared links begin with. Without it they carry the host name of the app.
param publicBaseUrl = 'https://delegations.example.org'

param organisers = 'Visits Office <visits@example.org>'
// Grant the identity its mailboxes first: README.md, "Mail and calendar".
param deliveries = 'graph;outbox'
param probeMailbox = 'director@example.org'
param alertEmails = ['operations@example.org']

param storageSku = 'Standard_ZRS'
// Ten years. Ask the archivist first: while it runs nobody can shorten it for a record, once it is locked.
param archiveRetentionDays = 3653
param archiveRetentionLocked = false
param recoveryDays = 14

param warmHttpInstances = 1
param logRetentionDays = 90

// For example a mail server with its password kept in a vault of the agency, or a function switched off:
//   Delegations__Smtp__Host: 'mail.example.org'
//   Delegations__Smtp__User: 'visits@example.org'
//   Delegations__Smtp__Password: '@Microsoft.KeyVault(SecretUri=https://vault.example.org/secrets/smtp-password)'
//   'AzureWebJobs.SendReminders.Disabled': 'true'
param extraSettings = {}
