/** One statement of a cash discount: days, percentage, and the amount it is taken of where that is not the whole. */
export const plainDiscount = /^#SKONTO#TAGE=[0-9]+#PROZENT=[0-9]+\.[0-9]{2}(?:#BASISBETRAG=-?[0-9]+\.[0-9]{2})?#$/;
