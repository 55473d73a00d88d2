using '../main.bicep'

param name = 'deltest'
param tags = { application: 'delegations', environment: 'test' }

// From the app registration: README.md, step 2. An id, not a secret.
param signInClientId = '00000000-0000-0000-0000-000000000000'

param organisers = 'Visits Office <visits@example.org>'
param alertEmails = ['operations@example.org']

// One copy, and records that can be deleted on the second day: a test must be able to clean up.
param storageSku = 'Standard_LRS'
param archiveRetentionDays = 1
param recoveryDays = 1
